/** The tables of spreadsheets that are taken in; see register/sheet-import.ts. */
export type SheetTables = {
  sheet_import: {
    id: string;
    organisation_id: string;
    person_id: number;
    file_name: string;
    phase: string;
    fault: string | null;
    /** The names of the columns, and what each holds, as JSON. */
    header: string;
    targets: string;
    total: number;
    done: number;
    made_at: string;
    /** Until when some process is at work with it; then another may go on. */
    busy_until: string | null;
    lasts_until: string;
  };
  sheet_import_row: {
    import_id: string;
    row: number;
    /** The cells as JSON. */
    cells: string;
    /** Null as long as nobody looked what the row does. */
    kind: string | null;
    algorithm_id: string | null;
    /** How much there is to remark about what the row says. */
    remarks: number;
    /** What the row would do, as JSON. */
    plan: string | null;
    is_ticked: number;
    /** What became of it; null as long as nothing did. */
    result: string | null;
    /** What it made of a draft, as JSON, so that it can be undone. */
    made: string | null;
  };
  /** What an organisation said that the columns with this header hold. */
  sheet_columns: { organisation_id: string; header_hash: string; targets: string };
};
