import type { CommandContext } from '#commands/command.ts';
import { askFirstPasskey, askPasskeySecondFactor } from '#commands/office/passkey-challenges.ts';
import { confirmFirstPasskey, givePasskey } from '#commands/office/passkeys.ts';
import { type RelyingParty, relyingPartyOf } from '#commands/office/relying-party.ts';
import { factorsOf } from '#commands/office/second-factor.ts';
import type { Text } from '#standard/text.ts';
import { browserName } from '#web/browser-name.ts';
import { html } from '#web/html.ts';
import type { PageAnswer } from '#web/page.ts';
import { passkeyAnswerName } from '#web/parts/passkey-form.ts';
import { textField } from '#web/parts/text-field.ts';
import { href } from '../../routes.ts';
import { keptCodes } from './kept-codes.ts';
import type { FormPage, OfficeRequest } from './office-page.ts';
import { type PasskeyFault, passkeyAskPage, passkeyButton, passkeyStartPage } from './passkey-start.ts';
import { passkeyWords } from './passkey-words.ts';
import { presentIn } from './present-in.ts';
import { returnAddress } from './return-address.ts';
import { waitSentence } from './wait-sentence.ts';

const words = {
  title: { nl: 'Tweede stap met een passkey', en: 'Second step with a passkey', fy: 'Twadde stap mei in passkey' },
  noPasskey: {
    nl: 'Ik heb mijn passkey niet',
    en: 'I do not have my passkey',
    fy: 'Ik haw myn passkey net',
  },
  otherWay: {
    nl: 'Toch een app met codes gebruiken',
    en: 'Use an app with codes after all',
    fy: 'Dochs in app mei koades brûke',
  },
} as const satisfies Record<string, Text>;

/** The field for how a passkey is called, with how the browser is called as a first idea. */
export const passkeyNameField = ({ language, whereabouts }: OfficeRequest) =>
  textField({
    ...{ name: 'naam', label: passkeyWords.name[language], help: passkeyWords.nameHelp[language] },
    ...{ value: browserName(whereabouts.agent, language), autocomplete: 'off' },
  });

const onwardOf = ({ query }: OfficeRequest) => ({ naar: query.get('naar') });

const addressOf = (request: OfficeRequest): string =>
  href('secondFactorPasskey', { language: request.language }, onwardOf(request));

type Way = { readonly hasApp: boolean; readonly hasPasskey: boolean };

const frameOf = (request: OfficeRequest, { hasApp, hasPasskey }: Way) => {
  const { language } = request;
  const isWithoutApp = hasPasskey && !hasApp;
  const to = href(isWithoutApp ? 'recoveryCode' : 'secondFactor', { language }, onwardOf(request));
  const label = (isWithoutApp ? words.noPasskey : words.otherWay)[language];
  const after = html`<p class="reg-gap-top"><a href="${to}">${label}</a></p>`;
  return { language, title: words.title[language], after };
};

const startPage = (request: OfficeRequest, way: Way, fault: PasskeyFault | null): PageAnswer => {
  const label = (way.hasPasskey ? passkeyWords.use : passkeyWords.make)[request.language];
  const button = passkeyButton(addressOf(request), request.formToken, label, true);
  return passkeyStartPage(frameOf(request, way), button, fault);
};

const askPage = async (
  context: CommandContext,
  party: RelyingParty,
  request: OfficeRequest,
  way: Way,
): Promise<PageAnswer> => {
  const { language, formToken } = request;
  const { present } = presentIn(request);
  const form = { action: addressOf(request), formToken };
  if (way.hasPasskey) {
    const options = await askPasskeySecondFactor(context, party, present, formToken);
    return passkeyAskPage(frameOf(request, way), {
      ...{ ...form, kind: 'get', options, button: passkeyWords.use[language] },
    });
  }
  const options = await askFirstPasskey(context, party, present, formToken);
  return passkeyAskPage(frameOf(request, way), {
    ...{ ...form, kind: 'create', options, button: passkeyWords.make[language], fields: passkeyNameField(request) },
  });
};

/** The second step with a passkey, or making one for who has no second factor yet. */
export const secondFactorPasskey: FormPage = {
  isFor: 'half',
  show: async (_reading, context, request) =>
    startPage(request, await factorsOf(context, presentIn(request).present), null),
  act: async ({ config }, context, request) => {
    const { form, language, query, formToken, whereabouts } = request;
    const asked = { ...presentIn(request), whereabouts };
    const way = await factorsOf(context, asked.present);
    const [party, text] = [relyingPartyOf(config.baseUrl), form.get(passkeyAnswerName) ?? ''];
    if (text === '') return { answer: await askPage(context, party, request, way) };
    const answered = { party, text, boundTo: formToken };
    const outcome =
      way.hasApp || way.hasPasskey
        ? await givePasskey(context, asked, answered)
        : await confirmFirstPasskey(context, asked, answered, form.get('naam') ?? '');
    if (outcome.kind === 'wait')
      return { answer: startPage(request, way, { status: 429, message: waitSentence(outcome.until, language) }) };
    if (outcome.kind === 'refused')
      return { answer: startPage(request, way, { status: 422, message: passkeyWords.refused[language] }) };
    const to = returnAddress(query, language);
    if (outcome.codes.length > 0) return { answer: keptCodes(outcome.codes, to, language), session: outcome.secret };
    return { answer: { kind: 'redirect', status: 303, to }, session: outcome.secret };
  },
};
