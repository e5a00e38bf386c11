import type { Language, Text } from '#standard/text.ts';
import type { FieldChange, FieldChangeKind } from './changes.ts';
import { inSentence, listOf, withCapital } from './wording.ts';

const verbs = {
  changed: { nl: 'herschreven', en: 'rewritten', fy: 'oerskreaun' },
  added: { nl: 'toegevoegd', en: 'added', fy: 'tafoege' },
  removed: { nl: 'weggehaald', en: 'removed', fy: 'weihelle' },
  withheld: { nl: 'niet meer openbaar', en: 'no longer public', fy: 'net mear iepenbier' },
} as const satisfies Record<Exclude<FieldChangeKind, 'same'>, Text>;

const more: Text = { nl: 'andere', en: 'more', fy: 'oare' };
const mostNames = 3;

const namesOf = (changes: readonly FieldChange[], language: Language): string => {
  const names = changes.map(({ field }) => inSentence(field.label[language]));
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames), `${names.length - mostNames} ${more[language]}`] : names;
  return listOf(shown, language, 'and');
};

/** What changed between two versions in one line: 'Risicobeheer herschreven; prestaties toegevoegd.'; empty when nothing did. */
export const changedFieldsSentence = (changes: readonly FieldChange[], language: Language): string => {
  const clauses = (['changed', 'added', 'removed', 'withheld'] as const).flatMap((kind) => {
    const these = changes.filter((change) => change.kind === kind);
    return these.length === 0 ? [] : [`${namesOf(these, language)} ${verbs[kind][language]}`];
  });
  const sentence = clauses.join('; ');
  return sentence === '' ? '' : `${withCapital(sentence)}.`;
};
