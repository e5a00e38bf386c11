import type { Page } from 'playwright-core';

/** The words on something: all of them, or a pattern. */
export type Name = string | RegExp;

/** An option of a list, or the question that a box belongs to. */
export type Choice = { readonly option?: string; readonly of?: Name };

/** What somebody can do on a page, by the words that are on it; how, depends on what they use. */
export type Hands = {
  readonly follow: (link: Name, within?: Name) => Promise<void>;
  readonly press: (button: Name, within?: Name) => Promise<void>;
  readonly fill: (label: Name, text: string) => Promise<void>;
  readonly choose: (label: Name, choice: Choice) => Promise<void>;
};

/** Where something is looked for: the whole page, or the part of it with this name. */
const partOf = (page: Page, within?: Name) =>
  within === undefined ? page : page.getByRole('region', { name: within, exact: true });

/** The links, buttons and fields of a page by the words on them. */
export const controlsOf = (page: Page) => ({
  link: (name: Name, within?: Name) => partOf(page, within).getByRole('link', { name, exact: true }).first(),
  button: (name: Name, within?: Name) => partOf(page, within).getByRole('button', { name, exact: true }).first(),
  field: (label: Name) =>
    page
      .getByRole('textbox', { name: label, exact: true })
      .or(page.getByLabel(label, { exact: true }))
      .first(),
  choice: (label: Name, of?: Name) =>
    (of === undefined ? page : page.getByRole('group', { name: of })).getByLabel(label, { exact: true }).first(),
});

/** Somebody with a mouse, who clicks and then types. */
export const mouseOn = (page: Page): Hands => {
  const { link, button, field, choice } = controlsOf(page);
  return {
    follow: (name, within) => link(name, within).click(),
    press: (name, within) => button(name, within).click(),
    fill: async (label, text) => {
      await field(label).click();
      await field(label).fill(text);
    },
    choose: async (label, { option, of }) => {
      if (option === undefined) return choice(label, of).check();
      await choice(label, of).selectOption(option);
    },
  };
};
