import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { securityHeaders } from '#web/headers.ts';
import { type Problem, problemBody, problems } from '#web/problem.ts';

type Refusal = { readonly line: string; readonly problem: Problem; readonly more?: string };

/** What Node calls the fault, and the refusal that says what it is (RFC 9110, RFC 6585); any other fault is a bad request. */
const refusals: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { line: '408 Request Timeout', problem: problems.tooSlow },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { line: '413 Content Too Large', problem: problems.tooLarge },
  HPE_HEADER_OVERFLOW: {
    line: '431 Request Header Fields Too Large',
    problem: { ...problems.tooLarge, status: 431 },
  },
};
const badRequest = { line: '400 Bad Request', problem: problems.badRequest };

/** Who does not hang up after a refusal is cut off after so many milliseconds. */
const longestGoodbye = 1_000;

const end = (socket: Duplex, isSecure: boolean, { line, problem, more = '' }: Refusal): void => {
  const body = JSON.stringify(problemBody(problem));
  const headers = Object.entries(securityHeaders('file', isSecure)).map(([name, value]) => `${name}: ${value}\r\n`);
  setTimeout(() => socket.destroy(), longestGoodbye).unref();
  socket.end(
    `HTTP/1.1 ${line}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Cache-Control: no-store\r\n${headers.join('')}${more}Connection: close\r\n\r\n${body}`,
  );
};

/**
 * A request that is no HTTP, is too large to read or never ends gets a short clean refusal and the connection is closed. isSecure says
 * whether the public address is https.
 */
export const answerMalformed =
  (isSecure: boolean) =>
  (error: Error & { code?: string }, socket: Duplex): void => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    end(socket, isSecure, refusals[error.code ?? ''] ?? badRequest);
  };

/** The register is no proxy: a request for a tunnel (CONNECT) is refused and the connection is closed. */
export const refuseTunnel =
  (isSecure: boolean) =>
  (_request: IncomingMessage, socket: Duplex): void => {
    socket.on('error', () => socket.destroy());
    const refusal = { line: '405 Method Not Allowed', problem: problems.methodNotAllowed };
    end(socket, isSecure, { ...refusal, more: 'Allow: GET, HEAD\r\n' });
  };

/** Two Host headers are a fault (RFC 9112, 3.2): programs in between could read another one. Takes names and values in turn. */
export const hasTwoHosts = (rawHeaders: readonly string[]): boolean => {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') hosts += 1;
  return hosts > 1;
};
