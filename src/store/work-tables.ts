import type { Generated } from 'kysely';

/** The columns of the tables of what is worked on and what is due; every table is in Tables. */
export type WorkTables = {
  /** A text that is being worked on; published versions are in entry_version. */
  draft: {
    algorithm_id: string;
    language: string;
    /** Tells the drafts of a text apart, one after the other. */
    number: number;
    /** The number of the published version it changes; 0 when there is none. */
    based_on: number;
    state: string;
    /** The number of its last revision. No number is ever of two texts of an algorithm in a language. */
    revision: number;
    change_note: string | null;
    /** Who gave that note, or took one away. */
    change_note_by: number | null;
    /** Who approved the text as it is now. */
    first_approver: number | null;
    second_approver: number | null;
    /** The day on which it becomes public by itself, and who chose that. */
    publish_on: string | null;
    scheduled_by: number | null;
    /** Why it could not become public on its day. */
    publish_refusal: string | null;
    sent_back_at: string | null;
    /** How strictly it must be approved at least; null when it was not submitted yet. */
    approvals: number | null;
    needs_release: number | null;
    /** 1 when its words are those of a machine. */
    machine_translated: Generated<number>;
    /** The revision in which that was taken off; null when it was not, or stands again. */
    unmarked_in: number | null;
    /** When it last took a step; null when it took none since this is kept. */
    moved_at: string | null;
  };
  /** The number under which a machine translates for an organisation, and since when; null when it does not. */
  organisation_translator: { organisation_id: string; person_id: number; since: string | null };
  /** What became of a text that a machine was given by itself. */
  machine_translation: { algorithm_id: string; language: string; tries: number; at: string; result: string };
  /** How an organisation approves its texts. */
  organisation_workflow: { organisation_id: string; approvals: number; needs_release: number };
  draft_revision: {
    algorithm_id: string;
    language: string;
    number: number;
    revision: number;
    person_id: number;
    at: string;
    /** An EntryDocument as JSON. */
    body: string;
    /** What lists say of the text, read from the body when it is written. */
    name: string;
    source_id: string;
  };
  /** The last number that was given to a revision of a text, also of one that is gone. */
  last_revision: { algorithm_id: string; language: string; revision: number };
  remark: {
    id: number;
    algorithm_id: string;
    language: string;
    number: number;
    person_id: number;
    at: string;
    text: string;
    kind: string;
    /** The field that it is about; null for the whole text. */
    field: string | null;
    reply_to: number | null;
    done_at: string | null;
    done_by: number | null;
  };
  /** The last run of each job in the background. */
  job: {
    name: string;
    began_at: string;
    /** Counts the runs: whoever holds the last number is at it. */
    claim: number;
    claimed_until: string | null;
    ended_at: string | null;
    result: string | null;
  };
};
