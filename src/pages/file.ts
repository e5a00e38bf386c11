import type { FileAnswer } from '#web/page.ts';
import type { Reading } from '../reading.ts';

/** What an address that is no page knows of the request. */
export type FileRequest = {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
};

/** An address that answers a file: what it reads with and the request in, the file out; null when there is none. */
export type FileHandler = (reading: Reading, request: FileRequest) => Promise<FileAnswer | null>;
