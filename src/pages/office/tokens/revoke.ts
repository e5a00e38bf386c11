import { revokeToken as revoke } from '#commands/office/delivery-tokens.ts';
import type { PersonId } from '#register/appointment.ts';
import { whyDead } from '#register/delivery-token.ts';
import { personReader } from '#register/reader.ts';
import type { Text } from '#standard/text.ts';
import { findToken, type ListedToken } from '#store/delivery-tokens.ts';
import { html } from '#web/html.ts';
import { formTokenField } from '#web/parts/form-token-field.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { tokenFacts, tokenLabel } from './token-list.ts';

const words = {
  title: { nl: 'Trek deze sleutel in?', en: 'Revoke this token?', fy: 'Dizze kaai ynlûke?' },
  lead: {
    nl: 'Het systeem dat deze sleutel gebruikt, kan meteen niets meer aanleveren. U kunt dit niet ongedaan maken. Wat al is aangeleverd, blijft.',
    en: 'The system that uses this token can deliver nothing any more, at once. You cannot undo this. What was delivered stays.',
    fy: 'It systeem dat dizze kaai brûkt, kin daliks neat mear oanleverje. Jo kinne dit net ûngedien meitsje. Wat al oanlevere is, bliuwt.',
  },
  revoke: { nl: 'Trek de sleutel in', en: 'Revoke the token', fy: 'Lûk de kaai yn' },
  back: { nl: 'Nee, laat de sleutel werken', en: 'No, let the token work', fy: 'Nee, lit de kaai wurkje' },
} as const satisfies Record<string, Text>;

/** The token in the address, for who manages the tokens of its organisation. */
const findHere = async ({ queries }: Reading, request: OfficeRequest): Promise<ListedToken | null> => {
  const { id = '' } = request.parameters;
  if (!/^\d{1,9}$/.test(id)) return null;
  return findToken(queries, personReader(presentIn(request).present.actor), Number(id) as PersonId);
};

/** Asks whether a token is to be revoked, and revokes it. */
export const revokeToken: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const { language, formToken } = request;
    const token = await findHere(reading, request);
    if (token === null) return forbidden(language);
    const back = href('tokens', { language, organisation: token.organisationId });
    if (whyDead(token, reading.now()) !== null) return { kind: 'redirect', status: 303, to: back };
    const title = words.title[language];
    return {
      ...{ kind: 'page', status: 200, title, section: null },
      main: html`${pageTitle(title, words.lead[language])}<p><strong>${tokenLabel(token)}</strong></p><p>${tokenFacts(
        token,
        reading.now(),
        language,
      )}</p><form class="reg-form" method="post" action="${href('revokeToken', { language, id: token.personId })}">${formTokenField(
        formToken,
      )}<p><button class="nl-button nl-button--primary" type="submit">${words.revoke[language]}</button></p></form><p class="reg-gap-top"><a href="${back}">${words.back[language]}</a></p>`,
    };
  },
  act: async (reading, context, request) => {
    const { language } = request;
    const token = await findHere(reading, request);
    if (token === null || !(await revoke(context, presentIn(request).present.actor, token.personId)))
      return { answer: forbidden(language) };
    const to = href('tokens', { language, organisation: token.organisationId }, { klaar: 'ingetrokken' });
    return { answer: { kind: 'redirect', status: 303, to } };
  },
};
