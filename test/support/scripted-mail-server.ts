import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import type { MailServer } from '#outside/mail.ts';

/** What is answered to each command, to who connects (greeting) and to the text (body): a line, nothing (null), or the end (gone). */
export type MailScript = Readonly<Record<string, string | null>>;

const usual: MailScript = { greeting: '220 hi', DATA: '354 go', body: '250 ok', QUIT: '221 bye' };

const commandIn = (line: string): string => /^(MAIL FROM|RCPT TO|\w+)/.exec(line)?.[1] ?? '';

const say = (socket: Socket, said: string | null): void => {
  if (said === 'gone') socket.destroy();
  else if (said !== null) socket.write(`${said}\r\n`);
};

/** A mail server that says what a test tells it to, with how many texts it got and how many connections are open. */
export const scriptedMailServer = async (context: TestContext, script: MailScript) => {
  const answers = { ...usual, ...script };
  let [texts, open] = [0, 0];
  const listening = createServer((socket) => {
    let inText = false;
    open += 1;
    socket.on('error', () => {});
    socket.on('close', () => {
      open -= 1;
    });
    const answer = (command: string): void => {
      const said = answers[command] === undefined ? '250 ok' : answers[command];
      inText = command === 'DATA' && said?.startsWith('3') === true;
      say(socket, said);
    };
    createInterface(socket).on('line', (line) => {
      if (inText && line !== '.') return;
      if (inText) texts += 1;
      answer(inText ? 'body' : commandIn(line));
    });
    answer('greeting');
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  context.after(() => listening.close());
  const { port } = listening.address() as AddressInfo;
  const server: MailServer = { host: '127.0.0.1', port, tls: 'off', signIn: null, from: 'register@overheid.example' };
  return { server, texts: () => texts, open: () => open };
};
