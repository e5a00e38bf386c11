/** The columns of the tables of mail. */
export type MailTables = {
  /** A mail that waits, or was sent or given up lately. */
  mail: {
    id: number;
    address: string;
    /** Whose address it is; null for who has no account. */
    person_id: number | null;
    kind: string;
    language: string;
    subject: string;
    text: string;
    stop_address: string | null;
    created_at: string;
    /** The moment of the next attempt. */
    not_before: string;
    /** 'waiting', 'sent' or 'failed'. */
    state: string;
    /** Counts the attempts: whoever holds the last number is sending it. */
    attempts: number;
    /** How often somebody who was sending it was not heard of again. */
    broken_off: number;
    /** Not null while somebody is sending it. */
    claimed_until: string | null;
    /** When it was sent or given up. */
    ended_at: string | null;
    failure: string | null;
    /** What the server said of the last attempt that failed. */
    answer: string | null;
  };
};
