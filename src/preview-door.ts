import type { FastifyInstance } from 'fastify';
import { hashOfSecret } from '#commands/secrets.ts';
import { preview, secretName } from '#pages/public/preview.ts';
import { dateOf } from '#register/instant.ts';
import { isLanguage } from '#standard/text.ts';
import { problems } from '#web/problem.ts';
import { answerProblem, queryOf, refuseOtherMethods, type Served, sendPage } from './page-door.ts';
import { previewRoutes } from './routes.ts';

/** No page that is opened from a preview learns its address, nobody keeps it, and no search engine shows it. */
const secretHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

/** Serves drafts as the public will see them, to whoever has the link. */
export const servePreview = (server: FastifyInstance, served: Served): void => {
  server.get(previewRoutes.preview, async (request, reply) => {
    reply.headers(secretHeaders);
    const { language = '' } = request.params as { readonly language?: string };
    if (!isLanguage(language)) return answerProblem(served, request, reply, problems.notFound);
    const today = dateOf(served.reading.now());
    const asked = { language, parameters: {}, query: queryOf(request), address: request.url, today };
    const hash = hashOfSecret(asked.query.get(secretName) ?? '');
    return sendPage(served, request, reply, language, await preview(served.reading, asked, hash));
  });
  refuseOtherMethods(server, served, previewRoutes.preview);
};
