import type { PageAnswer, PageRequest } from '#web/page.ts';
import type { Reading } from '../reading.ts';

/** A page for people: what it reads with and the request in, the answer out. It reads and never writes. */
export type Page = (reading: Reading, request: PageRequest) => Promise<PageAnswer>;
