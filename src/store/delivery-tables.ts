/** The columns of the tables for machines that deliver. */
export type DeliveryTables = {
  /** With which a machine delivers texts for an organisation; its number is one of person, without a name and an account. */
  delivery_token: {
    person_id: number;
    organisation_id: string;
    /** SHA-256 of the token; the store cannot deliver with it. */
    hash: string;
    /** Its last four signs, by which people tell tokens apart. */
    ending: string;
    name: string;
    /** What it may, with spaces between. */
    scopes: string;
    /** Null when the operator made it. */
    made_by: number | null;
    made_at: string;
    last_day: string;
    revoked_at: string | null;
    used_at: string | null;
  };
  /** What was answered to a delivery with a key by which it may be sent again, for a day. */
  delivery_answer: {
    person_id: number;
    idempotency_key: string;
    request_hash: string;
    status: number;
    /** Headers by name, as JSON. */
    headers: string;
    body: string;
    at: string;
  };
};
