import { type Actor, mayDo, organisationsOf } from '#register/access.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import type { IsoDate } from '#register/instant.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listOpenQuestions } from '#store/questions.ts';
import { type DraftLine, listDrafts } from '#store/work-list.ts';
import { type Html, html } from '#web/html.ts';
import { dateTag } from '#web/parts/ledger.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { questionItem } from '../questions/items.ts';

const words = {
  title: { nl: 'Wacht op u', en: 'Waits for you', fy: 'Wachtet op jo' },
  none: {
    nl: 'Er wacht nu niets op u.',
    en: 'Nothing waits for you now.',
    fy: 'Der wachtet no neat op jo.',
  },
  judge: { nl: 'Nakijken', en: 'Review', fy: 'Neisjen' },
  publish: { nl: 'Publiceren', en: 'Publish', fy: 'Publisearje' },
  write: { nl: 'Verder schrijven', en: 'Go on writing', fy: 'Fierder skriuwe' },
  unnamed: { nl: 'Algoritme zonder naam', en: 'Algorithm without a name', fy: 'Algoritme sûnder namme' },
  changed: { nl: 'gewijzigd op', en: 'changed on', fy: 'feroare op' },
} as const satisfies Record<string, Text>;

const most = 50;

/** What somebody is to do with a text; null when it waits for another. */
const taskOf = ({ state, organisationId, writers }: DraftLine, actor: Actor): Text | null => {
  const isJudge = mayDo(actor, 'approve-entry', organisationId) && !writers.includes(actor.personId);
  if (state === 'draft') return mayDo(actor, 'write-entry', organisationId) ? words.write : null;
  if (!isJudge) return null;
  return state === 'in-review' ? words.judge : words.publish;
};

const draftItem = (
  line: DraftLine,
  actor: Actor,
  directory: OrganisationDirectory,
  language: Language,
): Html | null => {
  const task = taskOf(line, actor);
  if (task === null) return null;
  const address = href('workEntry', { language, id: line.id });
  return html`<li class="reg-inbox__item"><span class="reg-inbox__kind">${task[language]}</span><a class="reg-inbox__what" href="${address}">${
    line.name || words.unnamed[language]
  }</a><span class="reg-inbox__meta">${directory.nameOf(line.organisationId)}</span><span class="reg-inbox__when">${words.changed[language]} ${dateTag(
    line.changedAt,
    language,
  )}</span></li>`;
};

/** What waits for somebody: questions to answer, reports to pass on, texts to write and judge; nothing for who does none of these. */
export const tasks = async (
  { queries, organisations }: Reading,
  actor: Actor,
  today: IsoDate,
  language: Language,
): Promise<Html | null> => {
  const [own, directory, reader] = [organisationsOf(actor), organisations(), personReader(actor)];
  const passesOn = mayDo(actor, 'pass-on-reports', null);
  if (own.length === 0 && !passesOn) return null;
  const questions = await listOpenQuestions(queries, reader, passesOn ? [...own, null] : own, most);
  const drafts = own.length === 0 ? [] : await listDrafts(queries, reader, own, most);
  const items = [
    ...questions.map((question) => questionItem(question, { directory, today, language })),
    ...drafts.flatMap((line) => draftItem(line, actor, directory, language) ?? []),
  ];
  return html`<section class="reg-section" aria-labelledby="wacht"><h2 id="wacht">${words.title[language]}</h2>${
    items.length === 0 ? html`<p>${words.none[language]}</p>` : html`<ol class="reg-inbox">${items}</ol>`
  }</section>`;
};
