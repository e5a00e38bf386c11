import type { OrganisationId } from '#register/organisation.ts';
import type { Role } from '#register/roles.ts';
import type { WorkState } from '#register/workflow.ts';
import type { DraftKey } from '#store/drafts.ts';
import type { App } from '#test/app.ts';
import type { Worker } from '#test/support/texts.ts';

/** Where the words of a draft are: on their way, thrown away ('none'), or read by everyone; or that the entry made way for others. */
export type Place = WorkState | 'public' | 'made-way';

/** One case: where the text stands, and who comes. */
export type Case = {
  readonly state: WorkState;
  readonly role: Role;
  /** True when the role is held at the organisation of the text, or over all of government. */
  readonly isAtHome: boolean;
  /** True when whoever comes wrote the text. */
  readonly isOwnWork: boolean;
};

/** What a door is tried with. */
export type Attempt = Case & {
  readonly app: App;
  readonly worker: Worker;
  /** Who wrote the text. */
  readonly writer: Worker;
  readonly key: DraftKey;
  readonly organisation: OrganisationId;
  /** The revision of the text; 0 when nobody works on it. */
  readonly revision: number;
};

/** A way by which something can be done with a text. A new door is one object in the table of the test. */
export type Door = {
  readonly name: string;
  readonly enter: (attempt: Attempt) => Promise<unknown>;
  /** Where the words of the draft must be after it; as they were when it says nothing. */
  readonly after: (about: Case) => Place | null;
};
