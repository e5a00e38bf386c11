import type { CommandContext } from '#commands/command.ts';
import { appoint } from '#commands/office/appoint.ts';
import { appointingRefusals } from '#register/appointment-refusals.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import type { Config } from '../../../config.ts';
import type { OfficeRequest, SentForm } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { type Faults, type FilledIn, fieldOfRefusal, filledInOf, readFilledIn } from './filled-in.ts';
import { forbidden } from './forbidden.ts';
import { invitationNotice } from './invitation.ts';

/** What a page with the form shows: what was filled in, what is wrong with it, and what was just done. */
export type Shown = {
  readonly status: number;
  readonly filledIn: FilledIn;
  readonly faults: Faults;
  readonly notice: Html | null;
};

/** How a page shows itself again, and where it stands. */
export type AppointingPage = {
  readonly config: Config;
  readonly organisationOf: (filledIn: FilledIn) => OrganisationId | null;
  readonly again: (shown: Shown) => Promise<PageAnswer>;
  readonly address: string;
  readonly emptied: FilledIn;
};

/** Gives the role that a form asks; the page again with what is wrong, with an invitation to copy, or as it is now. */
export const actOnForm = async (
  context: CommandContext,
  request: OfficeRequest & SentForm,
  { config, organisationOf, again, address, emptied }: AppointingPage,
): Promise<PageAnswer> => {
  const { form, language } = request;
  const filledIn = filledInOf(form);
  const read = readFilledIn(filledIn, organisationOf(filledIn));
  if (read.kind === 'faults') return again({ status: 422, filledIn, faults: read.faults, notice: null });
  const outcome = await appoint(context, presentIn(request).present.actor, read.request);
  if (outcome.kind === 'refused') {
    const field = fieldOfRefusal[outcome.refusal];
    if (field === null) return forbidden(language);
    const faults = { [field]: appointingRefusals[outcome.refusal] };
    return again({ status: 422, filledIn, faults, notice: null });
  }
  if (outcome.invitation === null) return { kind: 'redirect', status: 303, to: address };
  const notice = invitationNotice({ secret: outcome.invitation, to: filledIn.email }, config, language);
  return again({ status: 200, filledIn: emptied, faults: {}, notice });
};
