import type { CommandContext } from '#commands/command.ts';
import type { PageAnswer, PageRequest } from '#web/page.ts';
import type { Reading } from '../../reading.ts';

/** What a page on which the public asks something knows of the request. */
export type QuestionRequest = PageRequest & {
  /** The token for the form on the page. */
  readonly formToken: string;
  /** The network from which somebody asks, which is counted and not kept with the question. */
  readonly network: string;
};

/** A page on which the public asks something: what it shows and, when it has a form, the one command that sending it gives. */
export type QuestionPage = {
  /** True when the secret in its address says enough: a form on it needs no cookie and no token. Source: RFC 8058, for mail programs. */
  readonly isOpenedBySecret?: true;
  readonly show: (reading: Reading, context: CommandContext, request: QuestionRequest) => Promise<PageAnswer>;
  readonly act?: (
    reading: Reading,
    context: CommandContext,
    request: QuestionRequest & { readonly form: URLSearchParams },
  ) => Promise<PageAnswer>;
};
