import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CommandContext } from '#commands/command.ts';
import { contextOf } from '#commands/office/context.ts';
import { readUnderMandate } from '#commands/office/read-under-mandate.ts';
import { type Present, resumeSession } from '#commands/office/sessions.ts';
import type { Outside } from '#commands/office/sign-in-outside.ts';
import { newSecret } from '#commands/secrets.ts';
import { createLaterProvider } from '#outside/later-provider.ts';
import { createTranslator, type Translator } from '#outside/translator.ts';
import { officePages } from '#pages/office/index.ts';
import type { OfficePage, OfficeRequest } from '#pages/office/office-page.ts';
import { rolesInWords } from '#pages/office/roles-in-words.ts';
import { staleFormPage } from '#pages/office/stale-form.ts';
import { opensToDemo } from '#register/demo-door.ts';
import { dateOf } from '#register/instant.ts';
import { isLanguage, type Language } from '#standard/text.ts';
import { type CookieName, cookieIn, setCookie } from '#web/cookies.ts';
import { formTokenOf, isFormToken } from '#web/form-token.ts';
import { countedAddress, isLoopback } from '#web/headers.ts';
import type { PageAnswer, SentFile } from '#web/page.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { type Problem, problems } from '#web/problem.ts';
import { typedForm } from '#web/typed-form.ts';
import { readMethods } from './api-door.ts';
import type { Config } from './config.ts';
import { answerProblem, queryOf, refuseOtherMethods, type Served, sendFile, sendPage } from './page-door.ts';
import { href, type OfficePageName, officeRoutes } from './routes.ts';

/** The text of an entry may be long, and is longer still as a form is sent. */
const mostFormBytes = 2_000_000;

/** A request to the office and its answer. */
export type Handling = {
  readonly name: OfficePageName;
  readonly served: Served;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly outside: Outside | null;
  readonly translator: Translator | null;
};

const isLocalHost = (host: string): boolean => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);

/** A password goes over a connection that nobody listens in on: https, or one that does not leave the machine. */
export const isPrivate = ({ protocol, ip, host }: FastifyRequest): boolean =>
  protocol === 'https' || (isLoopback(ip) && isLocalHost(host));

/** A form that says where it comes from comes from here. Browsers say so; what does not is held to the token alone. */
export const isFromHere = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === request.host);
};

/** Gives a browser a cookie with an answer, or (null) takes it away. */
export const addCookie = (reply: FastifyReply, name: CookieName, value: string | null): void => {
  reply.header('Set-Cookie', setCookie(name, value));
};

/** Who came in with a request, and the context of the commands that they give. */
export type Entered = {
  readonly asked: OfficeRequest;
  readonly commands: CommandContext;
  /** The secret that a form of this browser must be bound to; null when it has none yet. */
  readonly boundTo: string | null;
};

/** Who is present by the secret of a browser; nobody of the demo where it is closed, also when the session began elsewhere. */
const findPresent = async ({ commands, reading }: Served, secret: string | null): Promise<Present | null> => {
  const present = secret === null ? null : await resumeSession(commands, secret);
  return present?.person.isDemo === true && !opensToDemo(reading.config) ? null : present;
};

/** Who comes in, with the secret that their forms are bound to: that of the session, else one that is given now. */
export const enter = async (
  { served, request, reply, outside, translator }: Handling,
  language: Language,
): Promise<Entered> => {
  const { commands } = served;
  const secret = cookieIn(request.headers.cookie, 'session');
  const present = await findPresent(served, secret);
  const boundTo = present === null ? cookieIn(request.headers.cookie, 'form') : secret;
  const bound = boundTo ?? newSecret();
  if (boundTo === null) addCookie(reply, 'form', bound);
  const asked: OfficeRequest = {
    language,
    parameters: request.params as Record<string, string>,
    query: queryOf(request),
    address: request.url,
    today: dateOf(served.reading.now()),
    present,
    secret: present === null ? null : secret,
    formToken: formTokenOf(bound),
    whereabouts: { agent: request.headers['user-agent'] ?? '', network: countedAddress(request.ip) },
    outside,
    translator,
  };
  return { asked, boundTo, commands: present === null ? commands : contextOf(commands, present.person.id) };
};

/** Where somebody must go first to see a page; null when they may. */
export const detour = ({ isFor }: OfficePage, { present, language, address }: OfficeRequest): string | null => {
  if (isFor === 'anyone' || (isFor === 'whole' && present?.isWhole === true)) return null;
  if (present === null) return href('signIn', { language }, { naar: address });
  if (isFor === 'half') return present.isWhole ? href('office', { language }) : null;
  return href('secondFactor', { language }, { naar: address });
};

/** What a supervisor sees of others is noted before it is sent; a refusal or a redirect shows nothing. */
const noteReading = async (
  { name, served, request }: Handling,
  { present, parameters }: OfficeRequest,
  answer: PageAnswer | SentFile,
): Promise<void> => {
  const isShown = answer.kind === 'file' || (answer.kind === 'page' && ![403, 404].includes(answer.status));
  if (present === null || !present.isWhole || !isShown || request.method === 'HEAD') return;
  const context = contextOf(served.commands, present.person.id);
  await readUnderMandate(context, present.actor, { name, path: officeRoutes[name], parameters });
};

/** Sends what a page of the office answers, with who is there in its frame; nobody keeps it. */
export const send = async (
  handling: Handling,
  asked: OfficeRequest,
  answer: PageAnswer | SentFile,
): Promise<FastifyReply> => {
  const { served, request, reply } = handling;
  await noteReading(handling, asked, answer);
  if (answer.kind === 'file') return sendFile(reply, answer);
  const { present, language, formToken } = asked;
  const page = answer.kind === 'page' ? { ...answer, noIndex: true, mayBeKept: false as const } : answer;
  reply.header('Cache-Control', 'no-store');
  if (present === null || !present.isWhole) return sendPage(served, request, reply, language, page);
  const roles = rolesInWords(present.actor, served.reading.organisations(), language);
  return sendPage(served, request, reply, language, page, { name: present.person.name, roles, formToken });
};

/** Sends a refusal that nobody keeps. */
export const refuse = ({ served, request, reply }: Handling, problem: Problem): FastifyReply =>
  answerProblem(served, request, reply.header('Cache-Control', 'no-store'), problem);

const show = async (handling: Handling, page: OfficePage, language: Language): Promise<FastifyReply> => {
  const { asked, commands } = await enter(handling, language);
  const elsewhere = detour(page, asked);
  if (elsewhere !== null) return handling.reply.redirect(elsewhere, 303);
  const shown = await page.show(handling.served.reading, commands, asked);
  const { answer, session } = 'answer' in shown ? shown : { answer: shown };
  if (session !== undefined) addCookie(handling.reply, 'session', session);
  return send(handling, asked, answer);
};

/** What was filled in and sent. */
export const formOf = ({ body }: FastifyRequest): URLSearchParams =>
  typedForm(body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : '');

const act = async (handling: Handling, page: OfficePage, language: Language): Promise<FastifyReply> => {
  const { served, request, reply } = handling;
  const { asked, commands, boundTo } = await enter(handling, language);
  const form = formOf(request);
  if (!isFromHere(request)) return refuse(handling, problems.staleForm);
  if (boundTo === null || !isFormToken(form.get(formTokenName) ?? '', boundTo))
    return send(handling, asked, staleFormPage(form, language));
  const elsewhere = detour(page, asked);
  if (elsewhere !== null || page.act === undefined) return reply.redirect(elsewhere ?? asked.address, 303);
  const { answer, session } = await page.act(served.reading, commands, { ...asked, form });
  if (session !== undefined) addCookie(reply, 'session', session);
  if (session === null) reply.header('Clear-Site-Data', '"cache", "storage"');
  return send(handling, asked, answer);
};

/** The provider that is set up, which sends people back to one address in Dutch, whatever their language. */
export const outsideOf = ({ signInOutside, baseUrl }: Config): Outside | null => {
  if (signInOutside === null) return null;
  const { provider, rules } = signInOutside;
  return { provider: createLaterProvider(provider, `${baseUrl}${href('comeBack', { language: 'nl' })}`), rules };
};

/** The machine that translates; null when none is set up. */
export const translatorOf = ({ translator }: Config): Translator | null =>
  translator === null ? null : createTranslator(translator);

/** Serves every page of the office. */
export const serveOffice = (server: FastifyInstance, served: Served): void => {
  const outside = outsideOf(served.reading.config);
  const translator = translatorOf(served.reading.config);
  for (const name of Object.keys(officeRoutes) as OfficePageName[]) {
    const { takes, read } = officePages[name];
    const methods = takes === 'form' ? [...readMethods, 'POST'] : readMethods;
    server.route({
      method: methods,
      url: officeRoutes[name],
      bodyLimit: mostFormBytes,
      handler: async (request, reply) => {
        const handling = { name, served, request, reply, outside, translator };
        const { language = '' } = request.params as { readonly language?: string };
        if (!isLanguage(language)) return answerProblem(served, request, reply, problems.notFound);
        if (!isPrivate(request)) return refuse(handling, problems.notPrivate);
        const page = await read();
        return request.method === 'POST' ? act(handling, page, language) : show(handling, page, language);
      },
    });
    // A form with a file is taken by a door of its own.
    refuseOtherMethods(server, served, officeRoutes[name], takes === 'file' ? [...methods, 'POST'] : methods);
  }
};
