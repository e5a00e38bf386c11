import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailServer } from '#outside/mail.ts';

/** A mail as a server took it: from whom, to whom, and its source. */
export type TakenIn = { readonly from: string; readonly to: readonly string[]; readonly source: string };

/** A mail server on this machine and what it took in. refuses answers a code for a mail to an address, or null to take it. */
export type TestMailServer = {
  readonly server: MailServer;
  readonly taken: readonly TakenIn[];
  readonly sources: () => readonly string[];
};

const errorWith = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A mail server that listens until the test ends; without options it takes everything, without TLS and without a password. */
export const mailServerWith = async (
  context: TestContext,
  {
    refuses = () => null,
    ...options
  }: SMTPServerOptions & { readonly refuses?: (address: string) => number | null } = {},
): Promise<TestMailServer> => {
  const taken: TakenIn[] = [];
  const smtp = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, closeTimeout: 100 },
    ...options,
    onRcptTo: ({ address }, _session, done) => {
      const code = refuses(address);
      done(code === null ? null : errorWith(code, `<${address}> not now`));
    },
    onData: (stream, { envelope }, done) => {
      void text(stream).then((source) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
        done(null);
      });
    },
  });
  smtp.on('error', () => {});
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  context.after(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  const { port } = smtp.server.address() as AddressInfo;
  return {
    server: { host: '127.0.0.1', port, tls: 'off', signIn: null, from: 'register@overheid.example' },
    taken,
    sources: () => taken.map(({ source }) => source),
  };
};

/** What a part of a mail that was sent in quoted-printable or base64 says. */
export const bodyOf = (source: string): string => {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};
