import type { IsoDate } from '#register/instant.ts';
import type { Language } from '#standard/text.ts';
import type { Html } from './html.ts';

/** A link from one page to another place above it, for the path at the top. */
export type PathStep = { readonly name: string; readonly address: string };

/** What a page for people answers; the server puts the frame around it. */
export type PageAnswer =
  | {
      readonly kind: 'page';
      readonly status: number;
      /** The title of the browser tab without the name of the register; equal to the h1. */
      readonly title: string;
      readonly main: Html;
      /** The entry in the main menu this page belongs to. */
      readonly section: 'search' | 'organisations' | 'figures' | 'about' | null;
      /** One sentence for search engines. */
      readonly description?: string;
      /** When the main part has no width of its own (the home page brings its own bands). */
      readonly wide?: boolean;
      /** Set where a search field is, that suggests words where scripts run. */
      readonly suggests?: boolean;
      /** Set where an entry is written: a script saves it, gives hints and guards against leaving. */
      readonly writesEntry?: boolean;
      /** Set where the browser is asked for a passkey, which takes a script. */
      readonly asksPasskey?: boolean;
      /** Set while the page waits for work: where scripts run it looks again by itself. */
      readonly watches?: boolean;
      /** Extra JSON-LD or link elements for the head. */
      readonly head?: Html;
      /** Set on pages that search engines must leave alone, such as results. */
      readonly noIndex?: boolean;
      /** False for a page that is behind what the store holds by now, so that nobody keeps it. */
      readonly mayBeKept?: false;
      /** After so many seconds it can be tried again, on a page that says that it cannot be done now. */
      readonly retryAfter?: number;
    }
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 303; readonly to: string }
  | { readonly kind: 'not-found' };

/** What every page knows of the request. */
export type PageRequest = {
  readonly language: Language;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The path with its query, for the links to the same page in other languages. */
  readonly address: string;
  readonly today: IsoDate;
};

/** What an address that is no page answers: a file as it is. */
export type FileAnswer =
  | {
      readonly kind: 'file';
      readonly contentType: string;
      readonly body: string | Uint8Array | AsyncIterable<string | Uint8Array>;
      /** 'forever' for a name that carries its content's hash, 'check' to ask again each time, 'never' to keep nothing. */
      readonly cache: 'forever' | 'check' | 'never';
      /** The name under which a browser saves it. */
      readonly fileName?: string;
    }
  | { readonly kind: 'problem'; readonly status: 400 | 404; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly to: string };

/** The file itself, for an address that answers nothing else but a page. */
export type SentFile = Extract<FileAnswer, { readonly kind: 'file' }>;
