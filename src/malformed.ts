import type { Socket } from 'node:net';
import { type Problem, problemBody, problems } from '#web/problem.ts';

/** What Node calls the fault, and the refusal that says what it is (RFC 9110, RFC 6585); any other fault is a bad request. */
const refusals: Readonly<Record<string, { readonly line: string; readonly problem: Problem }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { line: '408 Request Timeout', problem: problems.tooSlow },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { line: '413 Content Too Large', problem: problems.tooLarge },
  HPE_HEADER_OVERFLOW: {
    line: '431 Request Header Fields Too Large',
    problem: { ...problems.tooLarge, status: 431 },
  },
};
const badRequest = { line: '400 Bad Request', problem: problems.badRequest };

/** A request that is no HTTP, is too large to read or never ends gets a short clean refusal and the connection is closed. */
export const answerMalformed = (error: Error & { code?: string }, socket: Socket): void => {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const { line, problem } = refusals[error.code ?? ''] ?? badRequest;
  const body = JSON.stringify(problemBody(problem));
  socket.end(
    `HTTP/1.1 ${line}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n${body}`,
  );
};
