import { readFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';

// The least a server can do: it sends answers that were made before, with nothing but node:http. What the register takes
// more than this is its own work.

/** The headers of an answer that was made before; its body is in a file of the same name without '.json'. */
export type MadeAnswer = { readonly headers: OutgoingHttpHeaders };

const folder = process.argv[2] ?? '.';
const answers = new Map<string, MadeAnswer & { readonly body: Buffer }>();

const answerFor = (name: string): MadeAnswer & { readonly body: Buffer } => {
  const known = answers.get(name);
  if (known !== undefined) return known;
  const { headers } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as MadeAnswer;
  const made = { headers, body: readFileSync(join(folder, name)) };
  answers.set(name, made);
  return made;
};

createServer((request, response) => {
  const name = request.url?.slice(1) ?? '';
  if (name === 'health/ready') return void response.end('ready');
  const { headers, body } = answerFor(name);
  response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
