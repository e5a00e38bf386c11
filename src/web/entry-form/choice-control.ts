import type { ChoiceField, ChoicesField } from '#standard/field.ts';
import type { Language } from '#standard/text.ts';
import { type Term, termsOf, type VocabularyKey } from '#standard/vocabularies.ts';
import { type Html, html } from '../html.ts';
import type { AskedField } from './asked-field.ts';
import { described, faultLines, labelWords } from './control.ts';
import { controlName } from './control-names.ts';
import { words } from './entry-form-words.ts';

type Option = { readonly value: string; readonly name: string; readonly help: string | null };

const optionOf = (term: Term, language: Language): Option => ({
  value: term.value,
  name: term.label[language],
  help: term.help?.[language] ?? null,
});

/** The choices of a list, and those that were made and are not in it: they can only be left. */
export const optionsOf = (
  vocabulary: VocabularyKey,
  chosen: readonly string[],
  language: Language,
): readonly Option[] => {
  const terms = termsOf(vocabulary);
  const others = chosen.filter((value) => !terms.some((term) => term.value === value));
  return [
    ...terms.map((term) => optionOf(term, language)),
    ...others.map((value) => ({ value, name: value, help: null })),
  ];
};

const chosenIn = ({ value }: AskedField): readonly string[] => {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value.filter((item): item is string => typeof item === 'string');
};

/** One thing or several from a list, as buttons or ticks under each other. The first has the id of the field itself. */
export const choiceControl = (asked: AskedField<ChoiceField | ChoicesField>): Html => {
  const { field, label, must, help, faults, language } = asked;
  const name = controlName(field.key);
  const isOne = field.kind === 'choice';
  const chosen = chosenIn(asked);
  const none: readonly Option[] = isOne ? [{ value: '', name: words.noChoice[language], help: null }] : [];
  const options = [...optionsOf(field.vocabulary, chosen, language), ...none];
  const isChosen = ({ value }: Option): boolean => (value === '' ? chosen.length === 0 : chosen.includes(value));
  const idOf = (index: number): string => (index === 0 ? name : `${name}-${index + 1}`);
  // Ticks that are all off are not sent; the empty one says that they were asked.
  return html`<fieldset class="reg-question${faults.length > 0 && ' reg-question--invalid'}" id="${name}-groep" aria-describedby="${name}-hulp${
    faults.length > 0 && ` ${name}-fout`
  }"><legend class="utrecht-form-label">${labelWords(label, must)}</legend><p class="reg-question__description" id="${name}-hulp">${help}</p>${faultLines(
    name,
    faults,
  )}${!isOne && html`<input type="hidden" name="${name}" value="">`}<div class="reg-options${options.length > 8 && ' reg-options--many'}">${options.map(
    (option, index) =>
      html`<div class="reg-option"><input class="reg-check" type="${isOne ? 'radio' : 'checkbox'}" id="${idOf(index)}" name="${name}" value="${option.value}"${
        isChosen(option) && html` checked`
      }${faults.length > 0 && described(name, { help: false, faults: true, counter: false })}><label for="${idOf(index)}">${option.name}${
        option.help !== null && html`<small>${option.help}</small>`
      }</label></div>`,
  )}</div></fieldset>`;
};
