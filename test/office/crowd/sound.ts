import assert from 'node:assert/strict';
import type { AlgorithmId } from '#register/algorithm.ts';
import { type EntryDocument, emptyDocument } from '#register/entry.ts';
import { personInTrail } from '#register/trail.ts';
import { type StepName, steps } from '#register/workflow.ts';
import type { AuditLine } from '#store/audit.ts';
import type { Found } from './found.ts';
import { type Deed, fields } from './person.ts';
import type { Scene } from './scene.ts';

// What must be true of a store after a crowd worked on it, whatever was ended in the middle.

const textIn = ({ values }: EntryDocument, key: string): unknown =>
  (values as Readonly<Record<string, unknown>>)[key] ?? '';

type Write = Extract<Deed, { readonly kind: 'write' }>;

const isWrite = (deed: Deed): deed is Write => deed.kind === 'write';

const says = (document: EntryDocument, wrote: Write['wrote']): boolean =>
  Object.entries(wrote).every(([key, text]) => textIn(document, key) === text);

/** A saved text holds what its writer wrote and otherwise what stood there, and what they wrote over had been on their form. */
const assertOnTop = (label: string, saved: EntryDocument, previous: EntryDocument, { seen, wrote }: Write): void => {
  for (const key of fields)
    if (Object.hasOwn(wrote, key)) assert.equal(seen[key], textIn(previous, key), `${label}: ${key} was not seen`);
    else assert.equal(textIn(saved, key), textIn(previous, key), `${label}: ${key} stays`);
};

/** Every save is in the history, on top of the one before it; nobody wrote over a word that their form did not show. */
export const assertNothingLost = (found: Found, deeds: readonly Deed[]): void => {
  const writes = deeds.filter(isWrite);
  const missing = new Set(writes.filter(({ end }) => end === 'done'));
  const last = new Map<AlgorithmId, EntryDocument>();
  for (const { entry, revision, personId, document } of found.revisions) {
    const previous = last.get(entry) ?? emptyDocument;
    last.set(entry, document);
    const isThis = ({ wrote, ...deed }: Write): boolean =>
      deed.entry === entry && deed.person === personId && says(document, wrote) && !says(previous, wrote);
    const deed = writes.find(isThis);
    if (deed === undefined) continue;
    const label = `${entry} revision ${revision}`;
    assert.notEqual(deed.end, 'told', `${label}: what was refused is not saved`);
    if (deed.end === 'done') assert.equal(deed.revision, revision, `${label} is the one that was told`);
    missing.delete(deed);
    assertOnTop(label, document, previous, deed);
  }
  assert.deepEqual([...missing], [], 'everything that was said to be saved is in the history');
};

/** Where a text is on its way by what the trail tells of it. */
type Walk = {
  state: string;
  revision: number;
  isPublic: boolean;
  /** Who wrote at the text that is worked on. */
  readonly writers: Set<number>;
  /** The revision of which each version was made. */
  readonly published: number[];
};

const fresh = (): Walk => ({ state: 'none', revision: 0, isPublic: false, writers: new Set(), published: [] });

const walkWriting = (walk: Walk, { action, details, actor }: AuditLine): void => {
  assert.ok(walk.state === 'none' || walk.state === 'draft', `a text that is ${walk.state} is not written`);
  if (walk.state === 'none') walk.writers.clear();
  walk.state = 'draft';
  walk.revision = action === 'write-draft' ? Number(details.revision) : 1;
  const person = personInTrail(actor);
  if (person !== null) walk.writers.add(person);
};

const walkStep = (walk: Walk, line: AuditLine): void => {
  const { action, details, actor, sequence } = line;
  const step = steps[action as StepName];
  const label = `line ${sequence}: ${action}`;
  assert.ok((step.from as readonly string[]).includes(walk.state), `${label} of a text that is ${walk.state}`);
  if (walk.state !== 'none') assert.equal(details.revision, walk.revision, `${label} of the text as it is`);
  const person = personInTrail(actor);
  if ((step.needs as readonly string[]).includes('second-person'))
    assert.ok(person === null || !walk.writers.has(person), `${label} by one of its writers`);
  if (action === 'withdraw') {
    assert.ok(walk.isPublic, `${label} of what is public`);
    walk.isPublic = false;
  } else if (action === 'publish') {
    walk.isPublic = true;
    walk.published.push(walk.revision);
    walk.state = 'none';
  } else walk.state = step.to === 'onwards' ? 'approved' : step.to;
};

const isWriting = ({ action, result }: AuditLine): boolean =>
  (action === 'write-draft' || action === 'begin-algorithm') && ['saved', 'begun'].includes(result);

/** Goes through the lines of every entry and does with them what they say was done. */
const walksOf = ({ lines }: Found): ReadonlyMap<AlgorithmId, Walk> => {
  const walks = new Map<AlgorithmId, Walk>();
  for (const line of lines) {
    const isStep = Object.hasOwn(steps, line.action) && line.result === 'moved';
    if (line.objectKind !== 'entry' || !(isStep || isWriting(line))) continue;
    const id = line.objectId as AlgorithmId;
    const walk = walks.get(id) ?? fresh();
    walks.set(id, walk);
    (isStep ? walkStep : walkWriting)(walk, line);
  }
  return walks;
};

const assertEntryAgrees = (found: Found, id: AlgorithmId, walk: Walk): void => {
  const draft = found.drafts.get(id);
  assert.equal(draft?.state ?? 'none', walk.state, `${id} is where the trail left it`);
  if (draft !== undefined) assert.equal(draft.revision, walk.revision, `${id} has the last text that was saved`);
  const versions = found.versions.filter(({ entry }) => entry === id);
  const numbers = versions.map(({ number }) => number);
  assert.deepEqual(
    numbers,
    walk.published.map((_, index) => index + 1),
    `${id}: its versions count on`,
  );
  assert.equal(new Set(walk.published).size, walk.published.length, `${id}: no text is published twice`);
  for (const [index, { document }] of versions.entries()) {
    const revision = found.revisions.find((one) => one.entry === id && one.revision === walk.published[index]);
    for (const key of fields) assert.equal(textIn(document, key), textIn(revision?.document ?? assert.fail(), key));
  }
  assert.equal(found.current.get(id), walk.isPublic ? walk.published.length : undefined, `${id}: what is public`);
  const told = found.changes.filter(({ entry, kind }) => entry === id && kind !== 'withdrawn');
  assert.deepEqual(
    told.map(({ number }) => number),
    numbers,
    `${id}: the public is told of every version once`,
  );
};

/** The trail is whole and counts on, and what it tells of every entry is what the entry is: nothing more, nothing less. */
export const assertTrailAgrees = (found: Found): void => {
  assert.ok(found.isTrailWhole, 'the chain of the trail holds');
  const numbers = found.lines.map(({ sequence }) => sequence);
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
    'the lines count on',
  );
  const walks = walksOf(found);
  assert.deepEqual(new Set(walks.keys()), found.algorithms, 'the trail tells of every algorithm');
  const written = found.lines
    .filter(isWriting)
    .map(({ action, objectId, details }) => `${objectId} ${action === 'begin-algorithm' ? 1 : details.revision}`);
  assert.deepEqual(
    written.toSorted(),
    found.revisions.map(({ entry, revision }) => `${entry} ${revision}`).toSorted(),
    'every revision has its line, and every line its revision',
  );
  for (const [id, walk] of walks) assertEntryAgrees(found, id, walk);
};

/** Everything that somebody was told was done is in the trail under their number, and nothing else but what nobody knows of. */
export const assertToldIsNoted = (found: Found, deeds: readonly Deed[], { before }: Scene): void => {
  const count = (name: string, counts: Map<string, number>, by = 1): void =>
    void counts.set(name, (counts.get(name) ?? 0) + by);
  const [noted, done, perhaps] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { sequence, action, result, actor, objectId } of found.lines) {
    const person = personInTrail(actor);
    if (sequence > before && person !== null && result === 'moved') count(`${person} ${action} ${objectId}`, noted);
  }
  for (const deed of deeds) {
    if (deed.kind !== 'move' || deed.end === 'told') continue;
    count(`${deed.person} ${deed.step} ${deed.entry}`, deed.end === 'done' ? done : perhaps);
  }
  for (const name of new Set([...noted.keys(), ...done.keys()])) {
    const [lines, told, unknown] = [noted.get(name) ?? 0, done.get(name) ?? 0, perhaps.get(name) ?? 0];
    assert.ok(told <= lines && lines <= told + unknown, `${name}: ${lines} lines, told ${told}, unknown ${unknown}`);
  }
};

/** A question has one answer: of somebody who was told so, or of whom nobody knows. Everybody else was told that it was too late. */
export const assertOneAnswer = (found: Found, deeds: readonly Deed[]): void => {
  for (const [id, { text, personId }] of found.answers) {
    const tried = deeds.filter((deed) => deed.kind === 'answer' && deed.question === id);
    const done = tried.filter(({ end }) => end === 'done');
    assert.ok(done.length <= 1, `question ${id} is answered once`);
    if (text === '') assert.deepEqual(done, [], `question ${id}: an answer is lost`);
    else
      assert.ok(
        tried.some(
          (deed) => deed.kind === 'answer' && deed.text === text && deed.person === personId && deed.end !== 'told',
        ),
      );
    if (done.length === 1) assert.equal(done[0]?.kind === 'answer' && done[0].text, text);
  }
};

/** What became of a text that was chosen to become public today: how often it did by itself, and whether somebody of the crowd changed its way. */
type Due = { readonly id: AlgorithmId; readonly byItself: number; readonly isTakenOff: boolean };

const dueOf = ({ lines }: Found, { due, before }: Scene): readonly Due[] =>
  due.map((id) => {
    const own = lines.filter(({ objectId, sequence }) => objectId === id && sequence > before);
    const byItself = own.filter(({ action, origin }) => action === 'publish' && origin === 'job').length;
    return { id, byItself, isTakenOff: own.some(({ origin }) => origin !== 'job') };
  });

/** True when no text is left that is still to become public today. */
export const isDueDone = (found: Found, scene: Scene): boolean =>
  dueOf(found, scene).every(({ byItself, isTakenOff }) => byItself > 0 || isTakenOff);

/** What was chosen to become public today did, once, whichever process saw it first; unless somebody took it off its way before. */
export const assertDueIsPublic = (found: Found, scene: Scene): void => {
  for (const { id, byItself, isTakenOff } of dueOf(found, scene))
    assert.ok(
      byItself === 1 || (byItself === 0 && isTakenOff),
      `${id} became public once on its day, not ${byItself} times`,
    );
};
