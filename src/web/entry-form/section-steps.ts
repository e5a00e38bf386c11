import { type EntryDocument, fieldState } from '#register/entry.ts';
import { editableFields } from '#register/rules/obligations.ts';
import { missingForPublication } from '#register/rules/publication.ts';
import type { EntryFault } from '#register/rules/value-faults.ts';
import type { Field, SectionKey } from '#standard/field.ts';
import { sections } from '#standard/sections.ts';
import type { Language } from '#standard/text.ts';
import { plural } from '../format.ts';
import { type Html, html } from '../html.ts';
import { icon } from '../icons.ts';
import { allParts, counted, stillMissing, words } from './entry-form-words.ts';

/** A section of the standard that has something to fill in. */
export type FormSection = { readonly key: SectionKey; readonly fields: readonly Field[] };

/** The sections of the form, in the order of the standard. */
export const formSections: readonly FormSection[] = (Object.keys(sections) as SectionKey[])
  .map((key) => ({ key, fields: editableFields.filter((field) => field.section === key) }))
  .filter(({ fields }) => fields.length > 0);

/** The id of the heading of a section. */
export const sectionId = (key: SectionKey): string => `deel-${key}`;

/** How a section stands: something wrong, something lacking, nothing in it yet, or good as it is. */
export type SectionState = { readonly state: 'wrong' | 'missing' | 'empty' | 'complete'; readonly count: number };

/** How a section stands, by the faults that are shown and by what the entry still lacks. */
export const sectionState = (
  { fields }: FormSection,
  document: EntryDocument,
  faults: readonly EntryFault[],
): SectionState => {
  const keys = new Set(fields.map(({ key }) => key));
  const wrong = faults.filter(({ field }) => keys.has(field)).length;
  if (wrong > 0) return { state: 'wrong', count: wrong };
  const missing = missingForPublication(document).filter((key) => keys.has(key)).length;
  if (missing > 0) return { state: 'missing', count: missing };
  const isEmpty = fields.every((field) => fieldState(document, field).state === 'empty');
  return { state: isEmpty ? 'empty' : 'complete', count: 0 };
};

const stateWords = ({ state, count }: SectionState, language: Language): string => {
  if (state === 'wrong') return plural(count, counted.faults, language);
  if (state === 'missing') return stillMissing[language](count);
  return state === 'empty' ? words.empty[language] : words.ready[language];
};

const icons = { wrong: 'warning', missing: 'pencil', empty: 'pencil', complete: 'check' } as const;

/** The list of sections beside the form, each with how it stands; on a small screen it folds. */
export const sectionSteps = (
  document: EntryDocument,
  faults: readonly EntryFault[],
  { language, below }: { readonly language: Language; readonly below: Html | null },
): Html =>
  html`<nav class="reg-editor__nav" aria-label="${words.steps[language]}"><details class="reg-foldnav"><summary>${allParts[
    language
  ](plural(formSections.length, counted.parts, language))}</summary><ol class="reg-steps">${formSections.map(
    (section) => {
      const state = sectionState(section, document, faults);
      return html`<li${state.state === 'wrong' && html` class="reg-steps__wrong"`}><a href="#${sectionId(section.key)}">${icon(
        icons[state.state],
      )}<span>${sections[section.key][language]}</span><span class="reg-steps__state">${stateWords(state, language)}</span></a></li>`;
    },
  )}</ol>${below}</details></nav>`;
