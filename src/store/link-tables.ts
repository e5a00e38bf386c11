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
  /** In which public text and field an address stands. */
  link_place: { algorithm_id: string; field: string; address: string };
  /** Of which public version the links were noted last. */
  link_scan: { algorithm_id: string; version: number };
};
