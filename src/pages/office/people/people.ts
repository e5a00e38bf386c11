import { mayDo } from '#register/access.ts';
import { displayName, type Organisation, type OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import type { Text } from '#standard/text.ts';
import { listAppointmentsAt } from '#store/appointments.ts';
import { findOrganisation } from '#store/organisations.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { actOnForm, type Shown } from './appointing.ts';
import { appointingForm, faultSummary, givableRoles } from './appointing-form.ts';
import { doneNotice } from './done-notice.ts';
import { emptyForm } from './filled-in.ts';
import { forbidden } from './forbidden.ts';
import { holdersByRole, notOver } from './holders.ts';

const words = {
  title: { nl: 'Mensen', en: 'People', fy: 'Minsken' },
  lead: {
    nl: 'Wie welke rol heeft. Alleen wie hier werkt of toezicht houdt, ziet deze namen.',
    en: 'Who holds which role. Only those who work here or supervise see these names.',
    fy: 'Wa’t hokker rol hat. Allinnich wa’t hjir wurket of tafersjoch hâldt, sjocht dizze nammen.',
  },
  nobody: {
    nl: 'Nog niemand heeft een rol bij deze organisatie. De eerste is de coördinator; de centrale beheerder wijst die aan.',
    en: 'Nobody holds a role at this organisation yet. The first is the coordinator, whom the central administrator appoints.',
    fy: 'Noch nimmen hat in rol by dizze organisaasje. De earste is de koördinator; de sintrale behearder wiist dy oan.',
  },
} as const satisfies Record<string, Text>;

const rolesHere = allRoles.filter((role) => kindOfRole(role) === 'organisation');

const page = async (
  reading: Reading,
  request: OfficeRequest,
  organisation: Organisation,
  { status, filledIn, faults, notice }: Shown,
): Promise<PageAnswer> => {
  const { language, formToken, query } = request;
  const { actor } = presentIn(request).present;
  const { id } = organisation;
  if (!mayDo(actor, 'see-people', id)) return forbidden(language);
  const held = notOver(await listAppointmentsAt(reading.queries, personReader(actor), id), actor.day);
  const title = `${words.title[language]}: ${displayName(organisation)}`;
  const form = appointingForm({
    ...{ language, action: href('people', { language, organisation: id }), formToken, held, filledIn, faults },
    ...{ roles: givableRoles(actor, rolesHere, id), organisations: [] },
  });
  const list = holdersByRole({ language, actor, formToken, held, page: id, placeOf: null });
  return {
    ...{ kind: 'page', status, title, section: null },
    main: html`${faultSummary(faults, language)}${notice ?? (status === 200 && doneNotice(query, language))}${pageTitle(
      title,
      words.lead[language],
    )}${held.length === 0 ? html`<p>${words.nobody[language]}</p>` : list}${form}`,
  };
};

const findHere = ({ queries, reader }: Reading, { parameters }: OfficeRequest): Promise<Organisation | null> =>
  findOrganisation(queries, reader, (parameters.organisation ?? '') as OrganisationId);

/** The people of an organisation: who holds which role, and the forms to give and end one for who may. */
export const people: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const organisation = await findHere(reading, request);
    if (organisation === null) return { kind: 'not-found' };
    const filledIn = emptyForm(request.today);
    return page(reading, request, organisation, { status: 200, filledIn, faults: {}, notice: null });
  },
  act: async (reading, context, request) => {
    const organisation = await findHere(reading, request);
    if (organisation === null) return { answer: { kind: 'not-found' } };
    const { language, today } = request;
    const answer = await actOnForm(context, request, {
      config: reading.config,
      organisationOf: () => organisation.id,
      again: (shown) => page(reading, request, organisation, shown),
      address: href('people', { language, organisation: organisation.id }, { klaar: 'gegeven' }),
      emptied: emptyForm(today),
    });
    return { answer };
  },
};
