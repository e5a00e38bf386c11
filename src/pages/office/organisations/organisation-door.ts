import type { CommandContext } from '#commands/command.ts';
import type { Organisation, OrganisationId } from '#register/organisation.ts';
import { findOrganisation } from '#store/organisations.ts';
import type { PageAnswer } from '#web/page.ts';
import type { Reading } from '../../../reading.ts';
import type { FormPage, OfficeRequest, SentForm } from '../office-page.ts';

/** The organisation that an address of the office names; null when there is none. */
export const findHere = ({ queries, reader }: Reading, { parameters }: OfficeRequest): Promise<Organisation | null> =>
  findOrganisation(queries, reader, (parameters.organisation ?? '') as OrganisationId);

/** A page of the organisation that its address names: how it is shown and what its forms do; not found when there is none. */
export const organisationDoor = (
  show: (reading: Reading, request: OfficeRequest, organisation: Organisation) => Promise<PageAnswer>,
  act: (
    reading: Reading,
    context: CommandContext,
    request: OfficeRequest & SentForm,
    organisation: Organisation,
  ) => Promise<PageAnswer>,
): FormPage => ({
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const organisation = await findHere(reading, request);
    return organisation === null ? { kind: 'not-found' } : show(reading, request, organisation);
  },
  act: async (reading, context, request) => {
    const organisation = await findHere(reading, request);
    return {
      answer: organisation === null ? { kind: 'not-found' } : await act(reading, context, request, organisation),
    };
  },
});
