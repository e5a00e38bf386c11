import { removeOwnPasskey } from '#commands/office/passkeys.ts';
import { href } from '../../../routes.ts';
import type { FormPage } from '../office-page.ts';
import { presentIn } from '../present-in.ts';

/** Takes one of one's own passkeys away, and leads back to the own account. */
export const ownPasskeys: FormPage = {
  isFor: 'whole',
  show: async (_reading, _context, { language }) => ({
    kind: 'redirect',
    status: 303,
    to: href('ownAccount', { language }),
  }),
  act: async (_reading, context, request) => {
    const { form, language } = request;
    const isRemoved = await removeOwnPasskey(context, presentIn(request).present, form.get('passkey') ?? '');
    const to = href('ownAccount', { language }, { klaar: isRemoved ? 'passkey-weg' : null });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
