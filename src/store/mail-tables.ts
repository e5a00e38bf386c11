/** The columns of the tables of mail and of reminders. */
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
  /** Of what a person was reminded as long as it waits, and at which step. */
  reminder: {
    person_id: number;
    item: string;
    step: string;
    kind: string;
    organisation_id: string | null;
    algorithm_id: string | null;
    question_id: number | null;
    /** The state of the draft then: when it has another, it waits no longer for the same. */
    state: string | null;
    /** In which language the text is. */
    language: string;
    /** Since when it waits, or the day on which it was due. */
    waits_from: string;
    /** The day of the step. */
    since: string;
    noted_at: string;
  };
  /** What a person chose about reminders, and for which day they were looked at last. */
  reminder_setting: {
    person_id: number;
    /** 1: no mail about what is theirs to do; what climbs to them comes all the same. */
    stops_own: number;
    language: string;
    digest_day: string | null;
  };
};
