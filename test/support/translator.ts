import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { JsonValue } from '#standard/json.ts';

/** What a translator was asked. */
export type Asked = {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly format: string;
  readonly api_key?: string;
};

/** What it answers: with a status, and a body as JSON or as it is. */
export type Answering = (asked: Asked) => {
  readonly status?: number;
  readonly body: JsonValue;
  readonly headers?: Record<string, string>;
};

/** A translator on this machine that says of every text that it is in English, unless the test says otherwise. */
export const startTranslator = async (context: TestContext) => {
  const asked: Asked[] = [];
  const translator: { answer: Answering; address: string; readonly asked: Asked[] } = {
    answer: ({ q }) => ({ body: { translatedText: q.map((text) => `EN ${text}`) } }),
    address: '',
    asked,
  };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    const question: Asked = JSON.parse(text || '{"q":[]}');
    asked.push(question);
    const { status = 200, body, headers = {} } = translator.answer(question);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  translator.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return translator;
};
