import type { EntryVersion } from '#register/entry.ts';
import { factsOf, withOwnFacts } from '#register/facts.ts';
import { isOpenPreview, type Preview } from '#register/preview.ts';
import type { Language, Text } from '#standard/text.ts';
import { findLatestVersion, listCurrentLanguages } from '#store/entries.ts';
import { findPreview, findPreviewed, type Previewed } from '#store/previews.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer, PageRequest } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import { pathFromHome } from '#web/parts/path.ts';
import type { Reading } from '../../reading.ts';
import { href } from '../../routes.ts';
import { changeSection, countSentence, shownChanges } from './entry/comparison.ts';
import { entryPage } from './entry/page.ts';
import { type EntryView, readView } from './entry/view.ts';

const words = {
  preview: { nl: 'Voorbeeld, niet openbaar', en: 'Preview, not public', fy: 'Foarbyld, net iepenbier' },
  text: { nl: 'Lees de tekst', en: 'Read the text', fy: 'Lês de tekst' },
  difference: {
    nl: 'Bekijk het verschil met wat nu openbaar is',
    en: 'See the difference with what is public now',
    fy: 'Besjoch it ferskil mei wat no iepenbier is',
  },
  nothing: {
    nl: 'Van dit algoritme is nu niets openbaar. De hele tekst is nieuw.',
    en: 'Nothing of this algorithm is public now. The whole text is new.',
    fy: 'Fan dit algoritme is no neat iepenbier. De hiele tekst is nij.',
  },
  now: { nl: 'Nu openbaar', en: 'Public now', fy: 'No iepenbier' },
  after: { nl: 'Dit voorbeeld', en: 'This preview', fy: 'Dit foarbyld' },
  compared: { nl: 'Wat verandert er?', en: 'What changes?', fy: 'Wat feroaret der?' },
  note: { nl: 'De organisatie schreef:', en: 'The organisation wrote:', fy: 'De organisaasje skreau:' },
  over: { nl: 'Dit voorbeeld is voorbij', en: 'This preview is over', fy: 'Dit foarbyld is foarby' },
  overLead: {
    nl: 'Hier stond even een tekst om mee te lezen. Dat kan nu niet meer. Vraag een nieuwe link aan wie u deze gaf.',
    en: 'For a while you could read along with a text here. That is no longer possible. Ask who gave you this link for a new one.',
    fy: 'Hjir stie efkes in tekst om mei te lêzen. Dat kin no net mear. Freegje in nije keppeling oan wa’t jo dizze joech.',
  },
  toPublic: {
    nl: 'Lees de tekst die nu openbaar is',
    en: 'Read the text that is public now',
    fy: 'Lês de tekst dy’t no iepenbier is',
  },
} as const satisfies Record<string, Text>;

const until: Readonly<Record<Language, (day: string) => string>> = {
  nl: (day) => `Een organisatie werkt aan deze tekst. Zo ziet het publiek hem straks. U kunt hem lezen tot ${day}.`,
  en: (day) =>
    `An organisation is working on this text. The public will see it like this. You can read it until ${day}.`,
  fy: (day) => `In organisaasje wurket oan dizze tekst. Sa sjocht it publyk him aanst. Jo kinne him lêze oant ${day}.`,
};

/** The text that is public now in the language of a link; null when there is none. */
const readPublic = async (
  { queries, reader }: Reading,
  { algorithmId, language }: Preview,
): Promise<EntryVersion | null> => {
  const current = await listCurrentLanguages(queries, reader, algorithmId);
  return current.includes(language) ? findLatestVersion(queries, reader, algorithmId, language) : null;
};

/** Said with 410, so that nobody comes back for it; where a text is public by now, that one can be read. */
const overPage = async (reading: Reading, preview: Preview, language: Language): Promise<PageAnswer> => {
  const isPublic = (await readPublic(reading, preview)) !== null;
  const link = html`<p><a href="${href('entry', { language, id: preview.algorithmId })}">${words.toPublic[language]}</a></p>`;
  const title = words.over[language];
  const main = html`${pathFromHome([], language)}${pageTitle(title, words.overLead[language], isPublic && link)}`;
  return { kind: 'page', status: 410, title, main, section: null, noIndex: true, mayBeKept: false };
};

/** The draft as the version that it will be when it is published. */
const versionOf = (reading: Reading, { draft, algorithm }: Previewed): EntryVersion => ({
  ...{ algorithmId: draft.algorithmId, language: draft.language, number: draft.basedOn + 1, state: 'draft' },
  document: withOwnFacts(draft.document, draft.language, reading.organisations().nameOf(algorithm.organisationId)),
  changeNote: draft.changeNote,
  ...{ publishedAt: null, confirmedAt: null, machineTranslated: false },
});

/** Reads the page as publishing would make it: facts from the text, and no longer withdrawn. */
const viewOf = (reading: Reading, request: PageRequest, previewed: Previewed): Promise<EntryView> => {
  const { algorithm, draft } = previewed;
  const facts = draft.language === 'nl' ? factsOf(draft.document) : {};
  const published = { ...algorithm, ...facts, withdrawn: null, vanishedAt: null };
  return readView(reading, request, published, versionOf(reading, previewed));
};

type Shown = { readonly view: EntryView; readonly preview: Preview; readonly before: EntryVersion | null };

const notice = ({ view: { language }, preview, before }: Shown, key: string, showsDifference: boolean): Html => {
  const address = href('preview', { language }, { [secretName]: key, toon: showsDifference ? null : 'verschil' });
  const other = (showsDifference ? words.text : words.difference)[language];
  const body = html`<p>${until[language](longDate(preview.lastsUntil, language))}</p><p>${
    before === null ? words.nothing[language] : html`<a href="${address}">${other}</a>`
  }</p>`;
  return alert('warning', { title: `${words.preview[language]}.`, body });
};

const differencePage = (shown: Shown, before: EntryVersion, key: string): PageAnswer => {
  const { view } = shown;
  const { language, version } = view;
  const changes = shownChanges(before.document, version.document, language);
  const [sideBefore, sideAfter] = [words.now, words.after].map((text) => ({
    ...{ name: text[language], language: version.language },
  }));
  const title = `${words.compared[language]} ${view.title}`;
  const note = version.changeNote !== null && html`<p>${words.note[language]} <q>${version.changeNote}</q></p>`;
  const main = html`${pathFromHome([], language)}<div class="reg-notices">${notice(shown, key, true)}</div>${pageTitle(
    html`${words.compared[language]} <bdi>${view.title}</bdi>`,
    countSentence(changes, language),
    note,
  )}${
    sideBefore !== undefined &&
    sideAfter !== undefined &&
    changes
      .filter(({ kind }) => kind !== 'same')
      .map((change) => changeSection(change, sideBefore, sideAfter, language))
  }`;
  return { kind: 'page', status: 200, title, main, section: null, noIndex: true, mayBeKept: false };
};

/** A page for whoever has a secret, of which it is given the hash. */
export type SecretPage = (reading: Reading, request: PageRequest, hash: string) => Promise<PageAnswer>;

/** The name of the secret behind the question mark. */
export const secretName = 'sleutel';

/**
 * A draft on the public page of its entry, for whoever has the secret ('?sleutel='), or what it changes ('?toon=verschil'). It tells
 * nothing of the office but the text itself, and when it is over only that.
 */
export const preview: SecretPage = async (reading, request, hash) => {
  const { language, query } = request;
  const key = query.get(secretName) ?? '';
  const found = await findPreview(reading.queries, reading.reader, hash);
  if (found === null) return { kind: 'not-found' };
  const previewed = isOpenPreview(found, reading.now())
    ? await findPreviewed(reading.queries, reading.reader, found)
    : null;
  if (previewed === null) return overPage(reading, found, language);
  const view = await viewOf(reading, request, previewed);
  const before = await readPublic(reading, found);
  const shown: Shown = { view, preview: found, before };
  if (before !== null && query.get('toon') === 'verschil') return differencePage(shown, before, key);
  const page = await entryPage(reading, view, { notice: notice(shown, key, false), noIndex: true });
  return page.kind === 'page' ? { ...page, mayBeKept: false } : page;
};
