import { makeToken } from '#commands/office/delivery-tokens.ts';
import { mayDo } from '#register/access.ts';
import { tokenRefusals } from '#register/delivery-token.ts';
import { displayName, type Organisation, type OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import type { Language, Text } from '#standard/text.ts';
import { listPresentAt } from '#store/appointments.ts';
import { listTokens } from '#store/delivery-tokens.ts';
import { findOrganisation } from '#store/organisations.ts';
import { type Html, html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { alert } from '#web/parts/alert.ts';
import { pageTitle } from '#web/parts/page-title.ts';
import type { Reading } from '../../../reading.ts';
import { href } from '../../../routes.ts';
import type { FormPage, OfficeRequest } from '../office-page.ts';
import { forbidden } from '../people/forbidden.ts';
import { presentIn } from '../present-in.ts';
import { emptyForm, type Faults, type FilledIn, fieldOfRefusal, filledInOf, lastDayOf, noDay } from './filled-in.ts';
import { faultSummary, tokenForm } from './token-form.ts';
import { tokenList } from './token-list.ts';

const words = {
  title: { nl: 'Sleutels om aan te leveren', en: 'Tokens to deliver with', fy: 'Kaaien om oan te leverjen' },
  lead: {
    nl: 'Met een sleutel levert een systeem van uw organisatie of uw leverancier teksten aan. Een mens keurt ze daarna goed.',
    en: 'With a token a system of your organisation or your supplier delivers texts. A person approves them afterwards.',
    fy: 'Mei in kaai leveret in systeem fan jo organisaasje of jo leveransier teksten oan. In minske kart se dêrnei goed.',
  },
  how: { nl: 'Uitleg voor ontwikkelaars', en: 'Explanation for developers', fy: 'Utlis foar ûntwikkelders' },
  made: { nl: 'De sleutel is gemaakt', en: 'The token was made', fy: 'De kaai is makke' },
  once: {
    nl: 'U ziet de sleutel alleen nu. Kopieer hem naar het systeem dat hem gebruikt, en stuur hem niet met e-mail.',
    en: 'You see the token only now. Copy it into the system that uses it, and do not send it by e-mail.',
    fy: 'Jo sjogge de kaai allinnich no. Kopiearje him nei it systeem dat him brûkt, en stjoer him net mei e-mail.',
  },
  revoked: {
    nl: 'De sleutel is ingetrokken. Hij werkt niet meer.',
    en: 'The token was revoked. It no longer works.',
    fy: 'De kaai is ynlutsen. Hy wurket net mear.',
  },
} as const satisfies Record<string, Text>;

const mostListed = 100;

type Shown = {
  readonly status: number;
  readonly filledIn: FilledIn;
  readonly faults: Faults;
  readonly notice: Html | false;
};

const page = async (
  { queries, now }: Reading,
  request: OfficeRequest,
  organisation: Organisation,
  { status, filledIn, faults, notice }: Shown,
): Promise<PageAnswer> => {
  const { language, formToken, today } = request;
  const { actor } = presentIn(request).present;
  const present = await listPresentAt(queries, personReader(actor), organisation.id, today);
  const tokens = await listTokens(queries, personReader(actor), organisation.id, mostListed);
  const title = `${words.title[language]}: ${displayName(organisation)}`;

  const how = html`<p class="reg-links"><a href="${href('delivering', { language })}">${words.how[language]}</a></p>`;
  return {
    ...{ kind: 'page', status, title, section: null },
    main: html`${faultSummary(faults, language)}${notice}${pageTitle(title, words.lead[language], how)}${tokenList(
      tokens,
      { now: now(), language, present },
    )}${tokenForm(organisation.id, { language, formToken, filledIn, faults })}`,
  };
};

const madeNotice = (secret: string, language: Language): Html =>
  alert('ok', {
    title: words.made[language],
    body: html`<p><code class="reg-secret">${secret}</code></p><p>${words.once[language]}</p>`,
  });

/** The organisation in the address, for who manages its tokens; otherwise the answer to give. */
const findHere = async (
  { queries, reader }: Reading,
  { parameters, present, language }: OfficeRequest,
): Promise<{ readonly organisation: Organisation } | { readonly answer: PageAnswer }> => {
  const organisation = await findOrganisation(queries, reader, (parameters.organisation ?? '') as OrganisationId);
  if (organisation === null) return { answer: { kind: 'not-found' } };
  const may = present !== null && mayDo(present.actor, 'manage-tokens', organisation.id);
  return may ? { organisation } : { answer: forbidden(language) };
};

/** The tokens of an organisation for its coordinator: which there are, and a form to make one. */
export const tokens: FormPage = {
  isFor: 'whole',
  show: async (reading, _context, request) => {
    const found = await findHere(reading, request);
    if ('answer' in found) return found.answer;
    const { language, query, today } = request;
    const isRevoked = query.get('klaar') === 'ingetrokken';
    const notice = isRevoked && alert('ok', { body: html`<p>${words.revoked[language]}</p>` });
    return page(reading, request, found.organisation, {
      ...{ status: 200, filledIn: emptyForm(today), faults: {}, notice },
    });
  },
  act: async (reading, context, request) => {
    const found = await findHere(reading, request);
    if ('answer' in found) return found;
    const { form, language, today } = request;
    const { organisation } = found;
    const filledIn = filledInOf(form);
    const again = async (faults: Faults) => ({
      answer: await page(reading, request, organisation, { status: 422, filledIn, faults, notice: false }),
    });
    const lastDay = lastDayOf(filledIn);
    if (lastDay === null) return again({ lastDay: noDay });
    const { actor } = presentIn(request).present;
    const outcome = await makeToken(context, actor, organisation.id, { ...filledIn, lastDay });
    if (outcome.kind === 'refused') {
      const field = fieldOfRefusal[outcome.refusal];
      return field === null ? { answer: forbidden(language) } : again({ [field]: tokenRefusals[outcome.refusal] });
    }
    const notice = madeNotice(outcome.secret, language);
    const shown = { status: 200, filledIn: emptyForm(today), faults: {}, notice };
    return { answer: await page(reading, request, organisation, shown) };
  },
};
