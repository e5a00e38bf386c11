import type { Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { href } from '../../../routes.ts';
import { deedName, type SheetDeed, type SheetShown } from './sheet-page.ts';

/** A form with one button that does something with a spreadsheet. */
export const deedForm = (
  { request: { language, formToken }, sheet: { id } }: SheetShown,
  deed: SheetDeed,
  label: Text,
  isPrimary = false,
): Html =>
  html`<form method="post" action="${href('sheet', { language, id })}">${formTokenField(formToken)}<button class="nl-button${
    isPrimary && ' nl-button--primary'
  }" type="submit" name="${deedName}" value="${deed}">${label[language]}</button></form>`;
