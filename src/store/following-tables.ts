import type { Generated } from 'kysely';

/** The columns of the tables of who follows by e-mail: an address, what is followed and how far it was told, and no more. */
export type FollowingTables = {
  /** Somebody asked to follow something and did not confirm it yet. */
  follow_request: {
    /** SHA-256 of the secret in the link with which it is confirmed. */
    key_hash: string;
    email: string;
    language: string;
    kind: string;
    subject: string;
    asked_at: string;
    /** The last change at that moment: what comes after it is told. */
    sequence: number;
  };
  /** How often in a row an address (the SHA-256 of its mailbox) was mailed to confirm and did not, and whether its owner wants no such mail. */
  follow_restraint: { address_hash: string; unconfirmed: number; last_asked_at: string; wants_none: number };
  /** Mail to them was refused for good so often in a row, since that moment (null: it was not). */
  follower: {
    id: number;
    email: string;
    language: string;
    refusals: Generated<number>;
    refused_since: string | null;
  };
  /** SHA-256 of the secret in the links of a mail to a follower. */
  follower_key: { hash: string; follower_id: number; made_at: string };
  /** What somebody follows: the kind, and the number, code or question of it. Changes up to told_through were told. */
  follow: { follower_id: number; kind: string; subject: string; told_through: number };
  /** A theme or search that somebody follows was asked what it finds up to a change. */
  followed_search: { kind: string; subject: string; asked_through: number };
  /** What was followed and is no longer: a hash that tells nobody who or what, but in a backup that holds it still. */
  stopped_follow: { hash: string; stopped_at: string };
  /**
   * One row: followers were told of every change up to told_through; a round that goes on tells them up to through. is_waiting: some
   * searches were not asked in the last one.
   */
  follow_round: {
    id: number;
    told_through: number;
    through: number;
    ended_on: string | null;
    is_waiting: Generated<number>;
  };
};
