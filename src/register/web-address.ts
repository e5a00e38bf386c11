/** True for a text that is a whole web address, with its scheme and nothing around it. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
