import { type Action, type Actor, mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { referenceOf } from '#register/question.ts';
import { personReader } from '#register/reader.ts';
import type { ReminderKind } from '#register/reminder.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Climbed, listClimbed } from '#store/reminders.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { translationNames } from '../translation/translation-names.ts';
import { waitingKinds } from './task-words.ts';

const words = {
  title: { nl: 'Blijft te lang liggen', en: 'Left undone for too long', fy: 'Bliuwt te lang lizzen' },
  why: {
    nl: 'Wie dit moet doen, kreeg al een herinnering. Daarom staat het nu ook bij u. Vraag wat er nodig is.',
    en: 'Who must do this was reminded already. That is why you see it now too. Ask what is needed.',
    fy: 'Wa’t dit dwaan moat, krige al in oantinken. Dêrom stiet it no ek by jo. Freegje wat der nedich is.',
  },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  links: { nl: 'Links', en: 'Links', fy: 'Keppelings' },
  dead: { nl: 'Links die het niet doen', en: 'Links that do not work', fy: 'Keppelings dy’t it net dogge' },
  waits: { nl: 'wacht sinds', en: 'waits since', fy: 'wachtet sûnt' },
  due: { nl: 'moest op', en: 'was due on', fy: 'moast op' },
  dueLater: { nl: 'uiterlijk', en: 'no later than', fy: 'op syn lêst' },
  since: { nl: 'bij u sinds', en: 'with you since', fy: 'by jo sûnt' },
  tooLong: { nl: 'ligt te lang, bij u sinds', en: 'left for too long, with you since', fy: 'leit te lang, by jo sûnt' },
  more: { nl: 'Er is meer.', en: 'There is more.', fy: 'Der is mear.' },
} as const satisfies Record<string, Text>;

const most = 50;

type About = { readonly actor: Actor; readonly directory: OrganisationDirectory; readonly language: Language };

const kindIn = (kind: ReminderKind, language: Language): string =>
  kind === 'links' ? words.links[language] : waitingKinds[kind].name[language];

/** The page on which somebody works on a text: that of the entry, or of its translation. */
export const textAddress = (id: AlgorithmId, text: Language, language: Language): string =>
  text === 'nl' ? href('workEntry', { language, id }) : href('workTranslation', { language, id, text });

/** In which other language a text is, after a point; empty for a Dutch text. */
export const textNote = (text: Language, language: Language): string =>
  text === 'nl' ? '' : ` · ${translationNames[text][language]}`;

/** What it is, as a link for who may open it: the CIO sees that a question waits, and not what is asked. */
const whatOf = (
  { algorithmId, language: text, name, organisationId, question }: Climbed,
  { actor, language }: About,
): Html => {
  if (question !== null) {
    const reference = referenceOf(question.id, question.askedAt);
    return mayDo(actor, 'answer-questions', organisationId)
      ? html`<a class="reg-inbox__what" href="${href('questionAnswer', { language, id: question.id })}">${reference}</a>`
      : html`<span class="reg-inbox__what">${reference}</span>`;
  }
  const [to, says] =
    algorithmId === null
      ? [href('deadLinks', { language, organisation: organisationId }), words.dead[language]]
      : [textAddress(algorithmId, text, language), name || words.unnamed[language]];
  return html`<a class="reg-inbox__what" href="${to}">${says}</a>`;
};

const isDue = (kind: ReminderKind): boolean =>
  kind === 'confirm' || kind === 'question' || kind === 'report' || kind === 'not-published';

const item = (one: Climbed, about: About): Html => {
  const { actor, directory, language } = about;
  const { kind, from, organisationId, since } = one;
  const label = isDue(kind) ? words[from < actor.day ? 'due' : 'dueLater'] : words.waits;
  return html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${kindIn(kind, language)}</span>${whatOf(
    one,
    about,
  )}<span class="reg-inbox__meta">${directory.nameOf(organisationId)}${textNote(one.language, language)} · ${label[language]} ${longDate(from, language)}</span><span class="reg-inbox__when">${
    words.since[language]
  } ${longDate(since, language)}</span></li>`;
};

/** With which right somebody does such a thing themselves: then it stands among what waits for them; null where it does not. */
const rightTo: Readonly<Record<ReminderKind, Action | null>> = {
  ...{ 'not-published': null, judge: null, 'judge-again': null, publish: null, release: null, links: null },
  ...{ 'sent-back': 'write-entry', held: 'write-entry', remarks: 'write-entry', write: 'write-entry' },
  ...{ confirm: 'confirm-entry', question: 'answer-questions', report: 'answer-questions' },
};

/** What climbed to somebody because it lies too long, as far as it still waits. */
export const readClimbed = ({ queries }: Reading, actor: Actor): Promise<readonly Climbed[]> =>
  listClimbed(queries, personReader(actor), most);

/** Tells the texts of one algorithm in several languages apart. */
export const textKey = (id: AlgorithmId, text: Language): string => `${id} ${text}`;

/** Since when somebody is to look after what they can also do themselves, by the text or question; that is told among what waits for them. */
export type ClimbedSince = {
  readonly texts: ReadonlyMap<string, IsoDate>;
  readonly questions: ReadonlyMap<number, IsoDate>;
};

export const climbedSince = (climbed: readonly Climbed[]): ClimbedSince => ({
  texts: new Map(
    climbed.flatMap(({ algorithmId, language, since }) =>
      algorithmId === null ? [] : [[textKey(algorithmId, language), since]],
    ),
  ),
  questions: new Map(climbed.flatMap(({ question, since }) => (question === null ? [] : [[question.id, since]]))),
});

/** That something lay too long and since when it is somebody's to look after; empty when it did not. */
export const climbedNote = (since: IsoDate | undefined, language: Language): string =>
  since === undefined ? '' : `${words.tooLong[language]} ${longDate(since, language)}`;

/**
 * What climbed to somebody as algorithm owner, coordinator or CIO and is not theirs to do, and since when; nothing when nothing did. What
 * is theirs to do too stands among what waits for them.
 */
export const climbedPart = (all: readonly Climbed[], about: About): Html | false => {
  const { actor, language } = about;
  const climbed = all.filter(({ kind, organisationId }) => {
    const right = rightTo[kind];
    return right === null || !mayDo(actor, right, organisationId);
  });
  return (
    climbed.length > 0 &&
    html`<section class="reg-section" aria-labelledby="blijft-liggen"><h2 id="blijft-liggen">${words.title[language]} (${
      climbed.length
    })</h2><p class="reg-small reg-gap-bottom">${words.why[language]}</p><ol class="reg-inbox">${climbed.map((one) =>
      item(one, about),
    )}</ol>${all.length === most && html`<p class="reg-small">${words.more[language]}</p>`}</section>`
  );
};
