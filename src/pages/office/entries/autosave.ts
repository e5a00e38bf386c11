import type { WriteOutcome } from '#commands/office/write-draft.ts';
import { dutchTimeOf, type Instant } from '#register/instant.ts';
import { listOf } from '#register/wording.ts';
import { type FieldKey, fieldByKey } from '#standard/fields.ts';
import type { Language, Text } from '#standard/text.ts';
import type { SentFile } from '#web/page.ts';
import { refusalWords } from './refusal-words.ts';

/** The action of a form that a script saves while somebody writes. */
export const byItself = 'vanzelf';

const words = {
  saved: { nl: 'Opgeslagen om', en: 'Saved at', fy: 'Bewarre om' },
  theirs: {
    nl: 'Een collega veranderde intussen ook iets. Laad de pagina opnieuw om dat te zien:',
    en: 'A colleague changed something too meanwhile. Load the page again to see it:',
    fy: 'In kollega feroare yntusken ek wat. Laad de side opnij om dat te sjen:',
  },
  collided: {
    nl: 'Niet opgeslagen: een collega veranderde intussen dezelfde velden. Kies ‘Sla concept op’ om beide teksten te zien:',
    en: 'Not saved: a colleague changed the same fields meanwhile. Choose ‘Save draft’ to see both texts:',
    fy: 'Net bewarre: in kollega feroare yntusken deselde fjilden. Kies ‘Bewarje konsept’ om beide teksten te sjen:',
  },
} as const satisfies Record<string, Text>;

const named = (fields: readonly FieldKey[], language: Language): string =>
  listOf(
    fields.map((key) => fieldByKey(key)?.label[language] ?? key),
    language,
    'and',
  );

/** An answer for a script of ours. */
export const scriptAnswer = (body: Readonly<Record<string, unknown>>): SentFile => ({
  ...{ kind: 'file', contentType: 'application/json; charset=utf-8', cache: 'never' },
  body: JSON.stringify(body),
});

/** '14.03' in Dutch and Frisian, '14:03' in English: the time in the Netherlands. */
const timeOf = (now: Instant, language: Language): string => {
  const time = dutchTimeOf(now).slice(11, 16);
  return language === 'en' ? time : time.replace(':', '.');
};

/**
 * What a script is told of what it saved: the revision from which the form goes on, the fields that somebody else changed (they are
 * no longer asked), and a sentence. Of what was not saved no revision is told.
 */
export const autosaved = (outcome: WriteOutcome, now: Instant, language: Language): SentFile => {
  if (outcome.kind === 'refused')
    return scriptAnswer({ bewaard: false, tekst: refusalWords[outcome.refusal][language] });
  if (outcome.kind === 'collided') {
    const fields = outcome.collisions.map(({ key }) => key);
    return scriptAnswer({ bewaard: false, tekst: `${words.collided[language]} ${named(fields, language)}.` });
  }
  const { revision, theirs } = outcome;
  const saved = `${words.saved[language]} ${timeOf(now, language)}.`;
  const more = theirs.length === 0 ? '' : ` ${words.theirs[language]} ${named(theirs, language)}.`;
  return scriptAnswer({ bewaard: true, revisie: revision, vanAnderen: theirs, tekst: `${saved}${more}` });
};
