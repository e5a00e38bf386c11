import type { Language } from '#standard/text.ts';
import { type Html, type HtmlPart, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { type PasskeyForm, passkeyForm } from '#web/parts/passkey-form.ts';
import { passkeyWords } from './passkey-words.ts';

/** A small form with one button, that asks the register for what a passkey must answer. */
export const passkeyButton = (action: string, formToken: string, label: string, isFirst = false): Html =>
  html`<form method="post" action="${action}">${formTokenField(formToken)}<p><button class="nl-button${
    isFirst && ' nl-button--primary'
  }" id="passkey" type="submit">${label}</button></p></form>`;

/** Why a passkey did not do, and with which status that is answered. */
export type PasskeyFault = { readonly status: 422 | 429; readonly message: string };

/** What stands on every page about one passkey. */
export type PasskeyPage = { readonly title: string; readonly language: Language; readonly after?: HtmlPart };

/** The page on which using a passkey starts, or starts again after it did not do. */
export const passkeyStartPage = (
  { title, language, after }: PasskeyPage,
  button: Html,
  fault: PasskeyFault | null,
): PageAnswer => ({
  ...{ kind: 'page', status: fault?.status ?? 200, title, section: null },
  main: html`${
    fault !== null && errorSummary(passkeyWords.notSignedIn[language], [{ control: 'passkey', message: fault.message }])
  }${pageTitle(title, passkeyWords.what[language])}${button}${after}`,
});

/** The page on which the browser is asked for a passkey. */
export const passkeyAskPage = ({ title, language, after }: PasskeyPage, form: PasskeyForm): PageAnswer => ({
  ...{ kind: 'page', status: 200, title, section: null, asksPasskey: true },
  main: html`${pageTitle(title, passkeyWords.what[language])}${passkeyForm(form, language)}${after}`,
});
