import { mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import { allRoles, kindOfRole } from '#register/roles.ts';
import type { Text } from '#standard/text.ts';
import { listCentralAppointments } from '#store/appointments.ts';
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
import { organisationOptions } from './organisation-options.ts';

const words = {
  title: { nl: 'Centrale rollen en mandaten', en: 'Central roles and mandates', fy: 'Sintrale rollen en mandaten' },
  lead: {
    nl: 'Wie voor de hele overheid werkt, en wie met een mandaat toezicht houdt.',
    en: 'Who works for all of government, and who supervises by mandate.',
    fy: 'Wa’t foar de hiele oerheid wurket, en wa’t mei in mandaat tafersjoch hâldt.',
  },
} as const satisfies Record<string, Text>;

const rolesHere = allRoles.filter((role) => kindOfRole(role) !== 'organisation');

const page = async (
  reading: Reading,
  request: OfficeRequest,
  { status, filledIn, faults, notice }: Shown,
): Promise<PageAnswer> => {
  const { language, formToken, query } = request;
  const { actor } = presentIn(request).present;
  if (!mayDo(actor, 'appoint-centrally', null)) return forbidden(language);
  const directory = reading.organisations();
  const held = notOver(await listCentralAppointments(reading.queries, personReader(actor)), actor.day);
  const title = words.title[language];
  const form = appointingForm({
    ...{ language, action: href('centre', { language }), formToken, held, filledIn, faults },
    ...{ roles: givableRoles(actor, rolesHere, null), organisations: organisationOptions(directory) },
  });
  const placeOf = ({ organisationId }: { readonly organisationId: OrganisationId | null }): string | null =>
    organisationId === null ? null : directory.nameOf(organisationId);
  const list = holdersByRole({ language, actor, formToken, held, page: null, placeOf });
  return {
    ...{ kind: 'page', status, title, section: null },
    main: html`${faultSummary(faults, language)}${notice ?? (status === 200 && doneNotice(query, language))}${pageTitle(
      title,
      words.lead[language],
    )}${list}${form}`,
  };
};

/** The roles over all of government and the mandates, with the forms to give and end them, for who may. */
export const centre: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) =>
    page(reading, request, { status: 200, filledIn: emptyForm(request.today), faults: {}, notice: null }),
  act: async (reading, context, request) => ({
    answer: await actOnForm(context, request, {
      config: reading.config,
      organisationOf: ({ organisation }) => (organisation === '' ? null : (organisation as OrganisationId)),
      again: (shown) => page(reading, request, shown),
      address: href('centre', { language: request.language }, { klaar: 'gegeven' }),
      emptied: emptyForm(request.today),
    }),
  }),
};
