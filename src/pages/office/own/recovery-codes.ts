import { renewRecoveryCodes } from '#commands/office/recovery-codes.ts';
import type { Text } from '#standard/text.ts';
import type { PageAnswer } from '#web/page.ts';
import { href } from '../../../routes.ts';
import { keptCodes } from '../kept-codes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { presentIn } from '../present-in.ts';
import { type FormFault, formPage, passwordFault, passwordName, presentPasswordField } from './form-page.ts';

const words = {
  title: { nl: 'Maak nieuwe herstelcodes', en: 'Make new recovery codes', fy: 'Meitsje nije herstelkoades' },
  lead: {
    nl: 'U krijgt tien nieuwe codes. Uw codes van nu werken daarna niet meer.',
    en: 'You get ten new codes. Your present codes no longer work after that.',
    fy: 'Jo krije tsien nije koades. Jo koades fan no wurkje dêrnei net mear.',
  },
  send: { nl: 'Maak nieuwe codes', en: 'Make new codes', fy: 'Meitsje nije koades' },
} as const satisfies Record<string, Text>;

const page = (request: OfficeRequest, fault: FormFault | null): PageAnswer =>
  formPage(request, 'ownRecoveryCodes', words, presentPasswordField(request.language, fault), fault);

/** Where somebody makes new recovery codes, which are shown once. */
export const ownRecoveryCodes: FormPage = {
  isFor: 'whole',
  show: async (_reading, _context, request) => page(request, null),
  act: async (_reading, context, request) => {
    const { form, language, whereabouts } = request;
    const { present } = presentIn(request);
    const confirmed = { present, whereabouts, password: form.get(passwordName) ?? '' };
    const outcome = await renewRecoveryCodes(context, confirmed);
    if (outcome.kind !== 'done') return { answer: page(request, passwordFault(outcome, language)) };
    return { answer: keptCodes(outcome.value, href('ownAccount', { language }), language) };
  },
};
