/** The columns of the tables that say what happened, what of it is closed, and what is kept. */
export type TrailTables = {
  audit_line: {
    sequence: number;
    at: string;
    action: string;
    object_kind: string;
    object_id: string;
    result: string;
    origin: string;
    actor: string;
    details: string;
    /** About which organisation the line is; null when it is about none, about many, or from before this was written. */
    organisation_id: string | null;
    /** The hash of the line before it, and its own: see log/audit-chain.ts. */
    previous_hash: string;
    hash: string;
  };
  /** A part of the audit trail whose lines went when their term passed: how many, and the hash of the last. Lines that are held stay. */
  closed_trail: {
    /** The number of the last line that it closes. */
    through: number;
    from_sequence: number;
    from_at: string;
    through_at: string;
    lines: number;
    kept: number;
    hash: string;
    closed_at: string;
  };
  /** What is kept whatever its term: the lines about an organisation or an entry, and why. */
  hold: { object_kind: string; object_id: string; since: string; reason: string };
  /** Who asks to be erased, and since when. */
  erasure_request: { person_id: number; asked_at: string };
};
