/** The columns of the tables of texts that suppliers offer, and of what texts were begun from. */
export type SupplierTables = {
  /** A text that a supplier offers to every organisation, by the id that the supplier gives it. */
  supplier_text: {
    id: string;
    supplier: string;
    name: string;
    summary: string;
    /** The number of its newest version, from 1. */
    number: number;
    loaded_at: string;
  };
  supplier_text_version: {
    text_id: string;
    number: number;
    loaded_at: string;
    fingerprint: string;
    /** An EntryDocument as JSON. */
    body: string;
  };
  /** What the text of an algorithm was begun from: a version of an entry, or of a text of a supplier. */
  text_origin: {
    algorithm_id: string;
    entry_id: string | null;
    supplier_text_id: string | null;
    number: number;
    /** The version of the supplier up to which somebody took or left each change. */
    seen_number: number;
    /** Of which version of the supplier the text of a field was left: a number per key of a field, as JSON. */
    left_fields: string;
  };
};
