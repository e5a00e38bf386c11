import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import { mayDo } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import { endOfDate, type Instant, startOfDate } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import type { Reader } from '#register/reader.ts';
import {
  nameElsewhere,
  nameInTrail,
  organisationsSeenOf,
  personInTrail,
  type TrailFilter,
  type TrailPlace,
  type TrailSelection,
  type TrailSubject,
} from '#register/trail.ts';
import { type AuditLine, auditLineFrom } from './audit.ts';
import { closedUntil } from './closed-trail.ts';
import type { Queries } from './database.ts';
import type { Tables } from './tables.ts';

/** A line of the trail as people read it. */
export type TrailLine = AuditLine & { readonly organisationId: OrganisationId | null };

/** Lines, the newest first, and the names of the people in them; who was erased has none. */
export type TrailLines = {
  readonly lines: readonly TrailLine[];
  readonly names: ReadonlyMap<PersonId, string>;
  /** Until when lines are gone because their term passed; null when none are. */
  readonly closedUntil: Instant | null;
};

/** Which lines are asked: after which one, and how many at most. */
export type TrailPart = { readonly before: TrailPlace | null; readonly limit: number };

type Lines = SelectQueryBuilder<Tables, 'audit_line', Selectable<Tables['audit_line']>>;

const limited = (all: Lines, { from, until, action }: TrailFilter, { before, limit }: TrailPart): Lines => {
  let lines = all;
  if (from !== null) lines = lines.where('at', '>=', startOfDate(from));
  if (until !== null) lines = lines.where('at', '<', endOfDate(until));
  if (action !== null) lines = lines.where('action', '=', action);
  if (before !== null) lines = lines.where(sql<boolean>`(at, sequence) < (${before.at}, ${before.sequence})`);
  return lines.orderBy('at', 'desc').orderBy('sequence', 'desc').limit(limit);
};

/** The lines about an account of others than its owner are read apart: each of the two has an index that gives them in order. */
const linesOfPerson = (all: Lines, reader: Reader, id: PersonId): readonly Lines[] => {
  const name = nameInTrail(id);
  const seen = reader.kind === 'person' ? organisationsSeenOf(reader.actor, id) : null;
  const did = all.where('actor', '=', name);
  if (seen !== null) return seen.length === 0 ? [] : [did.where('organisation_id', 'in', seen)];
  return [did, all.where('object_kind', '=', 'account').where('object_id', '=', name).where('actor', '<>', name)];
};

const ownerOf = async (queries: Queries, _reader: Reader, id: AlgorithmId): Promise<OrganisationId | null> => {
  const row = await queries.selectFrom('algorithm').select('organisation_id').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (row.organisation_id as OrganisationId);
};

/** Whose trail it is, as far as organisations go: null for that of a person, undefined for an entry that never was. */
export const organisationOfTrail = async (
  queries: Queries,
  reader: Reader,
  subject: TrailSubject,
): Promise<OrganisationId | null | undefined> => {
  if (subject.kind !== 'entry') return subject.kind === 'person' ? null : subject.id;
  const owner = await ownerOf(queries, reader, subject.id);
  return owner !== null && mayRead(reader, owner) ? owner : undefined;
};

const mayRead = (reader: Reader, organisationId: OrganisationId): boolean =>
  reader.kind === 'register' || (reader.kind === 'person' && mayDo(reader.actor, 'see-trail', organisationId));

/** The lines of a subject that a reader may see, apart by index; none for who may see none. */
const readable = async (queries: Queries, reader: Reader, subject: TrailSubject): Promise<readonly Lines[]> => {
  if (reader.kind === 'public') return [];
  const all: Lines = queries.selectFrom('audit_line').selectAll();
  if (subject.kind === 'person') return linesOfPerson(all, reader, subject.id);
  const organisation = await organisationOfTrail(queries, reader, subject);
  if (organisation === undefined || organisation === null || !mayRead(reader, organisation)) return [];
  if (subject.kind === 'organisation') return [all.where('organisation_id', '=', organisation)];
  return [all.where('object_kind', '=', 'entry').where('object_id', '=', subject.id)];
};

/**
 * An entry that was handed over keeps its lines, but who did something with it where it was before, and how, is for who sees the trail
 * of that organisation. What the register and its operator did stays as it is.
 */
const asReadBy =
  (reader: Reader) =>
  (line: TrailLine): TrailLine =>
    line.organisationId === null || mayRead(reader, line.organisationId)
      ? line
      : { ...line, actor: /^(person|token):/.test(line.actor) ? nameElsewhere : line.actor, details: {} };

const byNewest = (one: TrailLine, other: TrailLine): number =>
  one.at === other.at ? other.sequence - one.sequence : one.at < other.at ? 1 : -1;

/** Everybody whom the lines name: who acted, whose account it was, and who was given a role. */
const peopleIn = (lines: readonly TrailLine[]): readonly PersonId[] => {
  const names = lines.flatMap(({ actor, objectId, details }) => [actor, objectId, String(details.person ?? '')]);
  return [...new Set(names.flatMap((name) => personInTrail(name) ?? []))];
};

const namesOf = async (queries: Queries, _reader: Reader, ids: readonly PersonId[]): Promise<TrailLines['names']> => {
  if (ids.length === 0) return new Map();
  const rows = await queries.selectFrom('person_name').selectAll().where('person_id', 'in', ids).execute();
  return new Map(rows.map(({ person_id, name }) => [person_id as PersonId, name]));
};

/** The lines of a selection after a place, the newest first, with the names beside them, as far as the reader may see them. */
export const listTrail = async (
  queries: Queries,
  reader: Reader,
  { subject, filter }: TrailSelection,
  part: TrailPart,
): Promise<TrailLines> => {
  const found: TrailLine[] = [];
  for (const lines of await readable(queries, reader, subject)) {
    const rows = await limited(lines, filter, part).execute();
    found.push(
      ...rows.map((row) => ({
        ...auditLineFrom(row),
        organisationId: row.organisation_id as OrganisationId | null,
      })),
    );
  }
  const newest = found.toSorted(byNewest).slice(0, part.limit);
  const lines = subject.kind === 'entry' ? newest.map(asReadBy(reader)) : newest;
  const names = await namesOf(queries, reader, peopleIn(lines));
  return { lines, names, closedUntil: await closedUntil(queries, reader) };
};
