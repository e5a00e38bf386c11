/** True for a text that is a whole web address, with its scheme and nothing around it. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);

/** True for a text that is one e-mail address and nothing more. */
export const isMailAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i.test(text);

/** True for an e-mail address that an account can have: no longer than mail can carry (RFC 5321 4.5.3.1.3). */
export const isAccountAddress = (text: string): boolean => text.length <= 254 && isMailAddress(text.trim());
