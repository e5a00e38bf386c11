import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { officePages } from '#pages/office/index.ts';
import type { ChosenFile, FilePage } from '#pages/office/office-page.ts';
import { staleFormPage } from '#pages/office/stale-form.ts';
import { isLanguage } from '#standard/text.ts';
import { isFormToken } from '#web/form-token.ts';
import { formTokenName } from '#web/parts/form-token-field.ts';
import { problems } from '#web/problem.ts';
import {
  addCookie,
  detour,
  type Entered,
  enter,
  type Handling,
  isFromHere,
  isPrivate,
  refuse,
  send,
} from './office-door.ts';
import { answerProblem, type Served } from './page-door.ts';
import { type OfficePageName, officeRoutes } from './routes.ts';

/** A file may have so many bytes; what stands around it in a form needs little more. */
const mostFileBytes = 20_000_000;
const mostFormBytes = mostFileBytes + 64 * 1024;

type Received = { readonly token: string; readonly file: ChosenFile['file'] };

/** What a form with a file holds. Its body was limited before; Node takes it apart. Null when it is no such form. */
const receivedFrom = async ({ body, headers }: FastifyRequest): Promise<Received | null> => {
  if (!(body instanceof Uint8Array)) return null;
  try {
    const type = { 'content-type': headers['content-type'] ?? '' };
    const form = await new Response(Buffer.from(body), { headers: type }).formData();
    const token = form.get(formTokenName);
    const file = [...form.values()].find((value) => typeof value !== 'string');
    const isFile = file !== undefined && typeof file !== 'string' && (file.size > 0 || file.name !== '');
    return {
      token: typeof token === 'string' ? token : '',
      file: isFile ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : 'no-file',
    };
  } catch {
    return null;
  }
};

/** Answers a request before its file is read, when somebody may not send it, it is too large or too many wait; null when it may come. */
const answerEarly = async (
  handling: Handling,
  page: FilePage,
  { asked, commands, boundTo }: Entered,
): Promise<FastifyReply | null> => {
  const { request, reply, served } = handling;
  if (!isFromHere(request)) return refuse(handling, problems.staleForm);
  if (boundTo === null) return send(handling, asked, staleFormPage(new URLSearchParams(), asked.language));
  const elsewhere = detour(page, asked);
  if (elsewhere !== null) return reply.redirect(elsewhere, 303);
  const refusal = page.takesFile.refusal(asked);
  if (refusal !== null) return send(handling, asked, refusal);
  const isLarge = Number(request.headers['content-length'] ?? '0') > mostFormBytes;
  const file = isLarge ? 'too-large' : page.takesFile.isFull() ? 'too-busy' : null;
  if (file === null) return null;
  const { answer } = await page.takesFile.act(served.reading, commands, { ...asked, file });
  return send(handling, asked, answer);
};

const take = async (handling: Handling, page: FilePage, { asked, commands, boundTo }: Entered) => {
  const { request, reply, served } = handling;
  const received = await receivedFrom(request);
  if (received === null) return refuse(handling, problems.badRequest);
  if (boundTo === null || !isFormToken(received.token, boundTo))
    return send(handling, asked, staleFormPage(new URLSearchParams(), asked.language));
  const { file } = received;
  const isLarge = typeof file !== 'string' && file.bytes.length > mostFileBytes;
  const chosen = { ...asked, file: isLarge ? ('too-large' as const) : file };
  const { answer, session } = await page.takesFile.act(served.reading, commands, chosen);
  if (session !== undefined) addCookie(reply, 'session', session);
  return send(handling, asked, answer);
};

/**
 * Serves the forms of the office with which a file is sent. Who somebody is and whether they may send one is asked before a byte of the
 * file is read; the token of the form is checked before anything is done with it.
 */
export const serveUploads = (server: FastifyInstance, served: Served): void => {
  for (const name of Object.keys(officeRoutes) as OfficePageName[]) {
    const page = officePages[name];
    if (page.takes !== 'file') continue;
    const came = new WeakMap<FastifyRequest, Entered>();
    server.route({
      method: 'POST',
      url: officeRoutes[name],
      bodyLimit: mostFormBytes,
      onRequest: async (request, reply) => {
        const { language = '' } = request.params as { readonly language?: string };
        if (!isLanguage(language)) return answerProblem(served, request, reply, problems.notFound);
        const handling = { name, served, request, reply, outside: null, translator: null };
        if (!isPrivate(request)) return refuse(handling, problems.notPrivate);
        const entered = await enter(handling, language);
        came.set(request, entered);
        return (await answerEarly(handling, await page.read(), entered)) ?? undefined;
      },
      handler: async (request, reply) => {
        const entered = came.get(request);
        const handling = { name, served, request, reply, outside: null, translator: null };
        return entered === undefined
          ? refuse(handling, problems.badRequest)
          : take(handling, await page.read(), entered);
      },
    });
  }
};
