import type { Language, Text } from '#standard/text.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import { href } from '../../../routes.ts';
import type { PublicLine } from './view.ts';

const words = {
  from: { nl: 'Van', en: 'From', fy: 'Fan' },
  to: { nl: 'Naar', en: 'To', fy: 'Nei' },
  version: { nl: 'Versie', en: 'Version', fy: 'Ferzje' },
  compare: { nl: 'Vergelijk', en: 'Compare', fy: 'Fergelykje' },
} as const satisfies Record<string, Text>;

/** What the form to choose two versions is made from; the lines stand newest first. */
export type ComparisonForm = {
  readonly id: string;
  readonly language: Language;
  readonly lines: readonly PublicLine[];
  readonly from: number;
  readonly to: number;
  readonly all: boolean;
};

const select = (form: ComparisonForm, name: 'van' | 'naar', label: Text, chosen: number): Html => {
  const { language, lines } = form;
  const option = ({ number, publishedAt }: PublicLine): Html =>
    html`<option value="${number}"${number === chosen && html` selected`}>${words.version[language]} ${number}, ${longDate(
      publishedAt,
      language,
    )}</option>`;
  return html`<div class="reg-question"><label class="utrecht-form-label reg-small" for="${name}">${label[language]}</label><select class="utrecht-select utrecht-select--html-select" id="${name}" name="${name}">${lines
    .toReversed()
    .map(option)}</select></div>`;
};

/** The form in which a reader chooses the two versions. */
export const comparisonForm = (form: ComparisonForm): Html => {
  const { id, language, from, to, all } = form;
  return html`<form class="reg-compare-bar reg-noprint" action="${href('entryComparison', { language, id })}" method="get">${select(
    form,
    'van',
    words.from,
    from,
  )}${select(form, 'naar', words.to, to)}${all && html`<input type="hidden" name="alles" value="ja">`}<button class="nl-button nl-button--primary" type="submit">${
    words.compare[language]
  }</button></form>`;
};
