/** The tables of web addresses in texts. */
export type LinkTables = {
  /** A web address in the texts of entries, and whether it answered. */
  link: {
    address: string;
    /** Null as long as it was not asked. */
    outcome: string | null;
    failures: number;
    asked_at: string | null;
    failing_since: string | null;
    due_at: string;
  };
  /** In which text and field an address stands. */
  link_place: { algorithm_id: string; field: string; address: string };
  /** Of which public version the links were noted last. The other numbers are 0: they were of a draft, of which no links are noted any more. */
  link_scan: { algorithm_id: string; version: number; draft: number; revision: number };
};
