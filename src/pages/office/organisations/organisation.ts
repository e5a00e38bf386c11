import type { CommandContext } from '#commands/command.ts';
import { type ChangeOutcome, type ChangeRequest, changeOrganisation } from '#commands/office/change-organisation.ts';
import { mayDo } from '#register/access.ts';
import { displayName, type Organisation } from '#register/organisation.ts';
import { isPart, type PartName } from '#register/organisation-change.ts';
import { organisationTypes } from '#register/organisation-types.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { type KeptChange, lastChangesOf, listOrganisationChanges } from '#store/organisation-changes.ts';
import { listDomainsOf } from '#store/reporting-domains.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { errorSummary } from '#web/parts/error-summary.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import { entryCounts } from '../../public/organisation/counts.ts';
import type { OfficeRequest, SentForm } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { changeForms } from './change-forms.ts';
import { factsPart, type OfficeFacts, organisationLinks } from './facts.ts';
import { type FailedPart, faultsInWords, nothingChanged, refusalTexts, unreadInWords } from './fault-words.ts';
import { historyPart } from './history.ts';
import { findHere, organisationDoor } from './organisation-door.ts';
import { readChange } from './read-change.ts';

const words = {
  change: { nl: 'Veranderen', en: 'Change', fy: 'Feroarje' },
  changed: {
    nl: 'Opgeslagen. Het publiek ziet het ook.',
    en: 'Saved. The public sees it too.',
    fy: 'Bewarre. It publyk sjocht it ek.',
  },
  same: {
    nl: 'Dit stond er al. Er is niets veranderd.',
    en: 'This was so already. Nothing was changed.',
    fy: 'Dit stie der al. Der is neat feroare.',
  },
} as const satisfies Record<string, Text>;

const shownChanges = 50;

/** The last change of each part, when these are all there are, the newest first. */
const lastOfEach = (changes: readonly KeptChange[]): ReadonlyMap<PartName, KeptChange> =>
  new Map(changes.toReversed().map((change) => [change.part, change]));

const noticeOf = ({ query, language }: OfficeRequest) => {
  const done = query.get('klaar');
  if (done !== 'veranderd' && done !== 'gelijk') return false;
  return alert(done === 'veranderd' ? 'ok' : 'info', {
    body: html`<p>${(done === 'veranderd' ? words.changed : words.same)[language]}</p>`,
  });
};

const page = async (
  reading: Reading,
  request: OfficeRequest,
  organisation: Organisation,
  failed: FailedPart | null,
): Promise<PageAnswer> => {
  const { language, formToken } = request;
  const { actor } = presentIn(request).present;
  const { id } = organisation;
  if (!mayDo(actor, 'see-organisation', id)) return forbidden(language);
  const { queries } = reading;
  const reader = personReader(actor);
  const changes = await listOrganisationChanges(queries, reader, id, shownChanges);
  const last = changes.length < shownChanges ? lastOfEach(changes) : await lastChangesOf(queries, reader, id);
  const entries = entryCounts(reading).own(id);
  const directory = reading.organisations();
  const line = directory.lineOf(id);
  const domains = await listDomainsOf(queries, reader, line, actor.day);
  const domain = line.flatMap((above) => domains.find((one) => one.organisationId === above) ?? [])[0] ?? null;
  const facts: OfficeFacts = { language, actor, organisation, directory, entries, domain };
  const lastOf = (part: PartName) => last.get(part) ?? null;
  const forms = changeForms({ language, actor, formToken, organisation, directory, lastOf, failed });
  const title = displayName(organisation);
  return {
    ...{ kind: 'page', status: failed === null ? 200 : 422, title, section: null },
    main: html`${failed !== null ? errorSummary(nothingChanged[language], failed.faults) : noticeOf(request)}${pageTitle(
      title,
      organisationTypes[organisation.type][language],
      organisationLinks(facts),
    )}${factsPart(facts)}${
      forms.length > 0 &&
      html`<section class="reg-section" aria-labelledby="veranderen"><h2 id="veranderen">${words.change[language]}</h2><div class="reg-stack">${forms}</div></section>`
    }${historyPart({ language, actor, formToken, organisationId: id, directory, changes })}`,
  };
};

const numberIn = (text: string | null): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : -1);

/** What is asked with a form; what cannot be read of it when that is so. */
const requestIn = (reading: Reading, part: PartName, form: URLSearchParams, request: OfficeRequest) => {
  const seen = numberIn(form.get('gezien'));
  const doing = form.get('doe');
  if (doing === 'volg') return { kind: 'follow', part, seen } as const;
  if (doing === 'terug') return { kind: 'undo', changeId: numberIn(form.get('wijziging')) } as const;
  const read = readChange(part, form, reading.organisations());
  if (read.kind === 'change') return { kind: 'change', change: read.change, seen } as const;
  return { kind: 'unread', faults: unreadInWords(read.unread, request.language) } as const;
};

const faultsOf = (outcome: ChangeOutcome, asked: ChangeRequest, { language }: OfficeRequest): FailedPart['faults'] => {
  if (outcome.kind === 'faults' && asked.kind === 'change')
    return faultsInWords(asked.change, outcome.faults, language);
  const refusal = outcome.kind === 'refused' ? outcome.refusal : 'unknown';
  return [{ control: 'gegevens', message: refusalTexts[refusal][language] }];
};

const act = async (
  reading: Reading,
  context: CommandContext,
  request: OfficeRequest & SentForm,
  organisation: Organisation,
): Promise<PageAnswer> => {
  const { language, form } = request;
  const { actor } = presentIn(request).present;
  const part = form.get('onderdeel') ?? '';
  if (!isPart(part)) return forbidden(language);
  const asked = requestIn(reading, part, form, request);
  if (asked.kind === 'unread') return page(reading, request, organisation, { part, faults: asked.faults, form });
  const outcome = await changeOrganisation(context, actor, organisation.id, asked);
  if (outcome.kind === 'refused' && outcome.refusal === 'not-allowed') return forbidden(language);
  if (outcome.kind === 'changed' || outcome.kind === 'unchanged') {
    const klaar = outcome.kind === 'changed' ? 'veranderd' : 'gelijk';
    const to = href('officeOrganisation', { language, organisation: organisation.id }, { klaar });
    return { kind: 'redirect', status: 303, to };
  }
  const now = (await findHere(reading, request)) ?? organisation;
  return page(reading, request, now, { part, faults: faultsOf(outcome, asked, request), form });
};

/** An organisation in the office: what the register keeps of it, the forms to change that for who may, and what was changed. */
export const officeOrganisation = organisationDoor(
  (reading, request, organisation) => page(reading, request, organisation, null),
  act,
);
