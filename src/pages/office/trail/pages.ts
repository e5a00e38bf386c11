import type { CommandContext } from '#commands/command.ts';
import { exportTrail, seeTrail } from '#commands/office/see-trail.ts';
import { parseAlgorithmId } from '#register/algorithm.ts';
import { makeOrganisationId } from '#register/organisation.ts';
import { nameInTrail, personInTrail, type TrailSubject } from '#register/trail.ts';
import type { Text } from '#standard/text.ts';
import type { TrailLines } from '#store/trail.ts';
import { longDate } from '#web/format.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer, SentFile } from '#web/page.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { OfficeRequest, ShownPage } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { type AskedTrail, askedTrail, placeInAddress } from './asked.ts';
import { trailCsv } from './csv.ts';
import { filterForm } from './filter-form.ts';
import { lineItem } from './line-item.ts';
import { personInWords } from './line-words.ts';

const words = {
  title: { nl: 'Logboek', en: 'Activity log', fy: 'Lochboek' },
  lead: {
    nl: 'Wie deed wat, en wanneer. Niemand kan een regel veranderen zonder dat het te zien is.',
    en: 'Who did what, and when. Nobody can change a line without it being seen.',
    fy: 'Wa die wat, en wannear. Nimmen kin in rigel feroarje sûnder dat it te sjen is.',
  },
  leadOwn: {
    nl: 'Wat u hier deed, en wat er met uw account gebeurde.',
    en: 'What you did here, and what happened to your account.',
    fy: 'Wat jo hjir diene, en wat der mei jo akkount barde.',
  },
  leadOther: {
    nl: 'Dat u dit logboek bekijkt, staat er zelf ook in.',
    en: 'That you look at this log is in it too.',
    fy: 'Dat jo dit lochboek besjogge, stiet der sels ek yn.',
  },
  own: { nl: 'Uw eigen logboek', en: 'Your own activity log', fy: 'Jo eigen lochboek' },
  nothing: {
    nl: 'Hier is nog niets gebeurd.',
    en: 'Nothing has happened here yet.',
    fy: 'Hjir is noch neat bard.',
  },
  none: {
    nl: 'Geen regels gevonden. Kies een andere periode of laat de velden leeg.',
    en: 'No lines were found. Choose another period or leave the fields empty.',
    fy: 'Gjin rigels fûn. Kies in oare perioade of lit de fjilden leech.',
  },
  closed: {
    nl: 'Oudere regels zijn weg: hun termijn is voorbij. Dat zijn die tot en met',
    en: 'Older lines are gone: their term passed. Those are the ones up to and including',
    fy: 'Aldere rigels binne fuort: harren termyn is foarby. Dat binne dy oant en mei',
  },
  older: { nl: 'Oudere regels', en: 'Older lines', fy: 'Aldere rigels' },
  newest: { nl: 'Naar de nieuwste regels', en: 'To the newest lines', fy: 'Nei de nijste rigels' },
  csv: { nl: 'Download als CSV', en: 'Download as CSV', fy: 'Download as CSV' },
  faults: { nl: 'Pas dit aan', en: 'Change this', fy: 'Pas dit oan' },
} as const satisfies Record<string, Text>;

const pageSize = 50;

/** Whether more was asked than simply the newest lines. */
const isNarrowed = ({ filter, before }: AskedTrail): boolean =>
  before !== null || Object.values(filter).some((chosen) => chosen !== null);

/** Whose trail an address asks for; null when it names nothing that can be. */
const subjects = {
  trailOrganisation: ({ organisation = '' }) => ({ kind: 'organisation', id: makeOrganisationId(organisation) }),
  trailEntry: ({ id = '' }) => {
    const algorithm = parseAlgorithmId(id);
    return algorithm === null ? null : { kind: 'entry', id: algorithm };
  },
  trailPerson: ({ person = '' }) => {
    const id = personInTrail(`person:${person}`);
    return id === null ? null : { kind: 'person', id };
  },
} as const satisfies Record<string, (parameters: Readonly<Record<string, string>>) => TrailSubject | null>;

type TrailPageName = keyof typeof subjects;

const addressOf = (
  subject: TrailSubject,
  { language, query }: OfficeRequest,
  more: Readonly<Record<string, string | null>> = {},
): string => {
  const kept = { van: query.get('van') || null, tot: query.get('tot') || null, wat: query.get('wat') || null, ...more };
  if (subject.kind === 'organisation') return href('trailOrganisation', { language, organisation: subject.id }, kept);
  if (subject.kind === 'entry') return href('trailEntry', { language, id: subject.id }, kept);
  return href('trailPerson', { language, person: subject.id }, kept);
};

const titleOf = (subject: TrailSubject, reading: Reading, request: OfficeRequest, { names }: TrailLines): string => {
  const { language } = request;
  const directory = reading.organisations();
  if (subject.kind === 'organisation') return `${words.title[language]}: ${directory.nameOf(subject.id)}`;
  if (subject.kind === 'entry') return `${words.title[language]}: ${subject.id}`;
  const isOwn = subject.id === presentIn(request).present.person.id;
  const name = personInWords(nameInTrail(subject.id), { language, names, directory });
  return isOwn ? words.own[language] : `${words.title[language]}: ${name}`;
};

const leadOf = (subject: TrailSubject, request: OfficeRequest): Text => {
  if (subject.kind !== 'person') return words.lead;
  return subject.id === presentIn(request).present.person.id ? words.leadOwn : words.leadOther;
};

const links = (subject: TrailSubject, request: OfficeRequest, { before }: AskedTrail, last: Html | false): Html => {
  const { language } = request;
  return html`<p class="reg-row reg-gap-top">${last}${
    before !== null && html`<a href="${addressOf(subject, request)}">${words.newest[language]}</a>`
  }<a href="${addressOf(subject, request, { vorm: 'csv' })}" download>${words.csv[language]}</a></p>`;
};

const page = (
  reading: Reading,
  request: OfficeRequest,
  subject: TrailSubject,
  asked: AskedTrail,
  found: TrailLines,
): PageAnswer => {
  const { language, query } = request;
  const { actor } = presentIn(request).present;
  const { faults } = asked;
  const shown = found.lines.slice(0, pageSize);
  const last = found.lines.length > pageSize ? shown.at(-1) : undefined;
  const wording = { language, names: found.names, directory: reading.organisations() };
  const older =
    last !== undefined &&
    html`<a href="${addressOf(subject, request, { na: placeInAddress(last) })}" rel="next">${words.older[language]}</a>`;
  const title = titleOf(subject, reading, request, found);
  return {
    ...{ kind: 'page', status: faults.length === 0 ? 200 : 422, title, section: null },
    main: html`${
      faults.length > 0 &&
      errorSummary(
        words.faults[language],
        faults.map(({ control, message }) => ({ control, message: message[language] })),
      )
    }${pageTitle(title, leadOf(subject, request)[language])}${filterForm(addressOf(subject, request), query, asked, language)}<section class="reg-section">${
      shown.length === 0
        ? html`<p>${(isNarrowed(asked) ? words.none : words.nothing)[language]}</p>`
        : html`<ol class="reg-inbox">${shown.map((line) => lineItem(line, wording, actor))}</ol>`
    }${
      last === undefined &&
      found.closedUntil !== null &&
      html`<p class="reg-small reg-soft reg-gap-top">${words.closed[language]} ${longDate(found.closedUntil, language)}.</p>`
    }${faults.length === 0 && links(subject, request, asked, older)}</section>`,
  };
};

const fileOf = async (
  reading: Reading,
  context: CommandContext,
  request: OfficeRequest,
  selection: Parameters<typeof exportTrail>[2],
): Promise<SentFile | null> => {
  const slices = await exportTrail(context, presentIn(request).present.actor, selection);
  if (slices === null) return null;
  const body = trailCsv(slices, { language: request.language, directory: reading.organisations() });
  const { kind, id } = selection.subject;
  return {
    kind: 'file',
    contentType: 'text/csv; charset=utf-8',
    body,
    cache: 'never',
    fileName: `logboek-${kind}-${id}.csv`,
  };
};

const nothing: TrailLines = { lines: [], names: new Map(), closedUntil: null };

const pageOf = (name: TrailPageName): ShownPage => ({
  isFor: 'whole',
  show: async (reading, context, request) => {
    const { language, parameters, query } = request;
    const subject = subjects[name](parameters);
    if (subject === null) return forbidden(language);
    const asked = askedTrail(query);
    const selection = { subject, filter: asked.filter };
    const isRight = asked.faults.length === 0;
    if (asked.isFile && isRight) return (await fileOf(reading, context, request, selection)) ?? forbidden(language);
    const part = { before: asked.before, limit: pageSize + 1 };
    const found = await seeTrail(context, presentIn(request).present.actor, selection, part);
    if (found === null) return forbidden(language);
    return page(reading, request, subject, asked, isRight ? found : { ...nothing, names: found.names });
  },
});

/** Who did what at an organisation, the newest first, for who may see that; as CSV too. */
export const trailOrganisation = pageOf('trailOrganisation');

/** Who did what with an entry, the newest first, for who may see that; as CSV too. */
export const trailEntry = pageOf('trailEntry');

/** What a person did, for that person and who may see it elsewhere; as CSV too. */
export const trailPerson = pageOf('trailPerson');
