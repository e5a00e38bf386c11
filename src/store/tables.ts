import type { DeliveryTables } from './delivery-tables.ts';
import type { FollowingTables } from './following-tables.ts';
import type { LinkTables } from './link-tables.ts';
import type { MailTables } from './mail-tables.ts';
import type { SheetTables } from './sheet-tables.ts';
import type { SupplierTables } from './supplier-tables.ts';
import type { TrailTables } from './trail-tables.ts';
import type { WorkTables } from './work-tables.ts';

/** The columns of every table. Instants, dates and JSON are text on both stores, booleans are 0 and 1. */
export type Tables = SupplierTables & {
  organisation: {
    id: string;
    type: string;
    website: string | null;
    contact: string | null;
    participation: string;
    participation_note: string | null;
    valid_from: string | null;
    valid_until: string | null;
    /** The day from which what it says of its taking part holds. */
    participation_since: string | null;
    /** The organisation that took its tasks over. */
    successor_id: string | null;
  };
  organisation_name: {
    organisation_id: string;
    position: number;
    name: string;
    /** The name as it is compared: lower case, no accents, no punctuation. */
    folded: string;
    kind: string;
    valid_from: string | null;
    valid_until: string | null;
  };
  organisation_identifier: { organisation_id: string; scheme: string; value: string };
  organisation_parent: {
    organisation_id: string;
    position: number;
    parent_id: string;
    valid_from: string | null;
    valid_until: string | null;
  };
  /** What each list (ROO, TOOI) says of an organisation, as JSON; the organisation is what follows from all of them. */
  organisation_statement: { organisation_id: string; list: string; body: string };
  algorithm: {
    id: string;
    organisation_id: string;
    category: string | null;
    use_status: string | null;
    in_use_from: string | null;
    in_use_until: string | null;
    use_reason: string | null;
    merged_into: string | null;
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
    /** How it went up into others: 'merge', 'split' or 'replace'; null when it did not. */
    succession: string | null;
    source: string | null;
    source_address: string | null;
    vanished_at: string | null;
    first_published_at: string | null;
    last_published_at: string | null;
  };
  algorithm_relation: { from_id: string; kind: string; to_id: string };
  entry_version: {
    algorithm_id: string;
    language: string;
    number: number;
    state: string;
    standard: string;
    /** An EntryDocument as JSON; nothing queries inside it. */
    body: string;
    /** SHA-256 of the body in canonical form, to see whether an import changes anything. */
    fingerprint: string;
    change_note: string | null;
    published_at: string | null;
    confirmed_at: string | null;
    /** When a translation was taken off line while the Dutch text stayed, and why. */
    withdrawn_at: string | null;
    withdrawn_reason: string | null;
    machine_translated: number;
    /** What figures count, read from the body when the version is written: counts on a past day stay what they were. */
    category: string | null;
    use_status: string | null;
    risk_selection: string | null;
    /** The questions of the page that the text answers, with commas between them. */
    answered: string;
    /** How many obligatory fields are empty. */
    missing: number;
    /** What lists say of the text, read from the body when the version is written. */
    name: string;
    source_id: string;
  };
  /** Which version of an entry is the public one now. No row: nothing is public. */
  current_entry: { algorithm_id: string; language: string; number: number };
  /** What changed for the public, in order of commit; other processes and the change interface follow it. */
  change: { sequence: number; at: string; algorithm_id: string; kind: string; language: string; number: number | null };
  source: { name: string; last_read_at: string; last_count: number };
  explanation: {
    slug: string;
    language: string;
    title: string;
    body: string;
    changed_at: string;
    /** 1 when somebody ever saved it: a shipped page never replaces it. */
    is_saved_by_hand: number;
  };
  person: { id: number; created_at: string; is_demo: number };
  /** Names stand apart: without this row the person is a number, in the audit trail too. */
  person_name: { person_id: number; name: string; email: string };
  account: {
    person_id: number;
    password_hash: string | null;
    password_changed_at: string | null;
    disabled_at: string | null;
    totp_secret: string | null;
    /** The step of the code that was used last: it is not used again. */
    totp_step: number | null;
  };
  recovery_code: { person_id: number; hash: string };
  passkey: {
    id: string;
    person_id: number;
    public_key: string;
    counter: number;
    transports: string;
    name: string;
    created_at: string;
    used_at: string | null;
  };
  passkey_challenge: {
    hash: string;
    purpose: string;
    /** SHA-256 of what the browser holds for which it was made. */
    bound_to: string;
    lasts_until: string;
  };
  outside_identity: { issuer: string; subject: string; person_id: number };
  appointment: {
    id: number;
    person_id: number;
    role: string;
    organisation_id: string | null;
    valid_from: string;
    valid_until: string | null;
    deputy_for: number | null;
    /** 'hand', or 'claims': what the account of somebody's own organisation says, which is followed at every sign-in. */
    given_by: string;
  };
  session: {
    /** SHA-256 of what the browser holds; the store cannot sign in with it. */
    hash: string;
    person_id: number;
    created_at: string;
    seen_at: string;
    strength: string;
    agent: string;
    network: string;
  };
  known_network: { person_id: number; network: string; seen_at: string };
  one_time_link: { hash: string; purpose: string; person_id: number | null; made_at: string; lasts_until: string };
  /** Who is at the provider of their own organisation now, by the SHA-256 of the state that comes back from there. */
  outside_sign_in: {
    state_hash: string;
    browser: string;
    language: string;
    return_to: string | null;
    person_id: number | null;
    made_at: string;
  };
  failed_attempt: { id: number; account: string; network: string; is_known_network: number; at: string };
  /** A text with which somebody practises; nothing but the practice space looks here. */
  practice_text: {
    person_id: number;
    number: number;
    state: string;
    changed_at: string;
    /** An EntryDocument as JSON. */
    body: string;
  };
  /** A link by which somebody reads a draft as the public will see it. */
  preview: {
    /** SHA-256 of the secret in the link. */
    hash: string;
    algorithm_id: string;
    language: string;
    made_at: string;
    lasts_until: string;
    /** 1 from when it was withdrawn, or its draft was published or thrown away. */
    is_over: number;
  };
  /** A question or report of the public. */
  question: {
    id: number;
    /** SHA-256 of the secret in the link of who asked. */
    key_hash: string;
    kind: string;
    /** Null as long as nobody knows whose it is. */
    organisation_id: string | null;
    algorithm_id: string | null;
    organisation_said: string;
    language: string;
    /** Null when the term passed for which it is kept. */
    text: string | null;
    email: string | null;
    asked_at: string;
    due_on: string;
    /** Null as long as there is no answer. */
    answered_at: string | null;
    answered_by: number | null;
    answer: string | null;
    is_public: number;
    /** A ReportOutcome as JSON; null for a question. */
    outcome: string | null;
  };
  /** From which network a question came, or (kind) what else is counted so, as long as that is counted. */
  question_count: { id: number; network: string; at: string; kind: string };
  /** What somebody changed about an organisation: the part, and what it said before and after as JSON. */
  organisation_change: {
    id: number;
    organisation_id: string;
    at: string;
    person_id: number;
    part: string;
    before: string;
    after: string;
  };
  /** Entries of an organisation that go, or went, to another on a day. */
  transfer: {
    id: number;
    from_id: string;
    to_id: string;
    day: string;
    /** 1: all that it has on the day. */
    is_all: number;
    /** Why, in words for the public. */
    reason: string;
    state: string;
    proposed_by: number;
    proposed_at: string;
    decided_by: number | null;
    decided_at: string | null;
    carried_out_at: string | null;
  };
  /** Which entries: those chosen, or once it was carried out all that went. */
  transfer_entry: { transfer_id: number; algorithm_id: string };
  /** Organisations that report together, each from a day on. */
  reporting_domain: { id: number; name: string };
  reporting_domain_member: {
    domain_id: number;
    organisation_id: string;
    valid_from: string;
    valid_until: string | null;
  };
  /** The list that was compared with the register last, of each kind, until somebody decided what is taken over. */
  list_review: { list: string; number: number; source: string; read_at: string };
  list_difference: { list: string; position: number; organisation_id: string; kind: string; body: string };
  /** What was not taken over: it is not offered again as long as the list says the same. */
  refused_difference: { list: string; organisation_id: string; fingerprint: string; at: string };
} & SheetTables &
  DeliveryTables &
  FollowingTables &
  LinkTables &
  MailTables &
  TrailTables &
  WorkTables;

export type TableName = keyof Tables;
