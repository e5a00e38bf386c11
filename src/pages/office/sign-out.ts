import { endSession } from '#commands/office/sessions.ts';
import { personReader } from '#register/reader.ts';
import { listOutsideIssuersOf } from '#store/outside-identities.ts';
import { href } from '../../routes.ts';
import type { FormPage } from './office-page.ts';
import { signedOutAddress } from './sign-out-outside.ts';

/** Ends the session, at the server too, and leads back to where one signs in. */
export const signOut: FormPage = {
  isFor: 'anyone',
  show: async (_reading, _context, { language }) => ({
    kind: 'redirect',
    status: 303,
    to: href('office', { language }),
  }),
  act: async ({ queries }, context, { language, secret, outside, present }) => {
    const issuers =
      outside === null || present === null
        ? []
        : await listOutsideIssuersOf(queries, personReader(present.actor), present.person.id);
    if (secret !== null) await endSession(context, secret);
    const to = signedOutAddress(language, outside !== null && issuers.includes(outside.provider.issuer));
    return { answer: { kind: 'redirect', status: 303, to }, session: null };
  },
};
