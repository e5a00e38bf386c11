import { beforeAll, hashOfLine } from '#log/audit-chain.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import { instantOf } from '#register/instant.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { nameInTrail } from '#register/trail.ts';
import type { Database } from '#store/database.ts';
import { chance } from '../synthetic.ts';

/** As many lines as some years of work leave. */
export const lineCount = 60_000;
const linesPerInsert = 500;

/** What lines tell of: who writes at what, of which organisation. */
export type Doing = {
  readonly person: PersonId;
  readonly organisation: OrganisationId;
  readonly entries: readonly AlgorithmId[];
};

const actions = ['write-draft', 'write-draft', 'write-draft', 'submit', 'approve', 'publish', 'remark'] as const;
const minute = 60_000;

/** Fills the beginning of an empty audit trail with a chain of lines of the last years. */
export const fillTrail = async ({ queries }: Database, doings: readonly Doing[]): Promise<void> => {
  const next = chance(11);
  const begin = Date.now() - lineCount * 30 * minute;
  let previous = beforeAll.hash;
  const lineAt = (index: number) => {
    const { person, organisation, entries } = doings[next(doings.length)] ??
      doings[0] ?? { person: 0, organisation: null, entries: [] };
    const isSignIn = next(5) === 0;
    const content = {
      sequence: index + 1,
      at: instantOf(new Date(begin + index * 30 * minute)),
      action: isSignIn ? 'sign-in' : (actions[next(actions.length)] ?? 'write-draft'),
      objectKind: isSignIn ? 'account' : 'entry',
      objectId: isSignIn ? nameInTrail(person as PersonId) : (entries[next(Math.max(1, entries.length))] ?? ''),
      organisationId: isSignIn ? null : organisation,
      result: isSignIn ? 'begun' : 'saved',
      origin: 'page',
      actor: nameInTrail(person as PersonId),
      details: isSignIn ? '{}' : '{"fields":["goal"],"language":"nl","number":2,"revision":7}',
    };
    const previousHash = previous;
    previous = hashOfLine(previousHash, content);
    const { objectKind, objectId, organisationId, ...line } = content;
    const renamed = { object_kind: objectKind, object_id: objectId, organisation_id: organisationId };
    return { ...line, ...renamed, previous_hash: previousHash, hash: previous };
  };
  for (let start = 0; start < lineCount; start += linesPerInsert) {
    const lines = Array.from({ length: linesPerInsert }, (_, index) => lineAt(start + index));
    await queries.insertInto('audit_line').values(lines).execute();
  }
};
