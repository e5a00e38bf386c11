import type { CommandContext } from '#commands/command.ts';
import type { Whereabouts } from '#commands/office/context.ts';
import type { Translator } from '#commands/office/machine-translation/propose-translation.ts';
import type { Present } from '#commands/office/sessions.ts';
import type { Outside } from '#commands/office/sign-in-outside.ts';
import type { PageAnswer, PageRequest, SentFile } from '#web/page.ts';
import type { Reading } from '../../reading.ts';

/** What a page of the office knows of the request. */
export type OfficeRequest = PageRequest & {
  /** Who is in the office; null for who did not sign in. */
  readonly present: Present | null;
  /** The secret by which the session of this browser is known. */
  readonly secret: string | null;
  /** The token for every form on the page. */
  readonly formToken: string;
  readonly whereabouts: Whereabouts;
  /** The provider at which people sign in with the account of their own organisation; null when there is none. */
  readonly outside: Outside | null;
  /** A machine that translates texts that are public; null when there is none. */
  readonly translator: Translator | null;
};

/** What was filled in and sent. */
export type SentForm = { readonly form: URLSearchParams };

/** The file that was sent with a form; or why there is none. */
export type ChosenFile = {
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | 'no-file' | 'too-large' | 'too-busy';
};

/** What an act answers: a page or a file, and the session that begins (its secret) or ends (null) with it. */
export type Acted = { readonly answer: PageAnswer | SentFile; readonly session?: string | null };

/**
 * A page of the office: who may come and what it shows. Showing is reading only, but for who comes back from elsewhere with proof of who
 * they are: that gives a command too. 'anyone' also who did not sign in; 'half' who gave a password and no second factor yet; 'whole' who
 * gave both.
 */
type Shown = {
  readonly isFor: 'anyone' | 'half' | 'whole';
  readonly show: (
    reading: Reading,
    context: CommandContext,
    request: OfficeRequest,
  ) => Promise<PageAnswer | SentFile | Acted>;
};

/** A page on which nothing is sent. */
export type ShownPage = Shown & { readonly act?: never; readonly takesFile?: never };

/** A page with a form, and the one command that sending it gives. */
export type FormPage = Shown & {
  readonly act: (reading: Reading, context: CommandContext, request: OfficeRequest & SentForm) => Promise<Acted>;
  readonly takesFile?: never;
};

/** A page with a form with a file: who may not send it is refused before the file is read. */
export type FilePage = Shown & {
  readonly act?: never;
  readonly takesFile: {
    readonly refusal: (request: OfficeRequest) => PageAnswer | null;
    /** True when so many files are being taken in that another cannot be; it is not read then. */
    readonly isFull: () => boolean;
    readonly act: (reading: Reading, context: CommandContext, request: OfficeRequest & ChosenFile) => Promise<Acted>;
  };
};

export type OfficePage = ShownPage | FormPage | FilePage;
