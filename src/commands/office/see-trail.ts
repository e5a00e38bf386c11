import { type Actor, mayDo } from '#register/access.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { personReader } from '#register/reader.ts';
import { nameInTrail, organisationsSeenOf, type TrailSelection, type TrailSubject } from '#register/trail.ts';
import type { Queries } from '#store/database.ts';
import { listTrail, organisationOfTrail, type TrailLines, type TrailPart } from '#store/trail.ts';
import { type CommandContext, runCommand } from '../command.ts';

/** Whose trail somebody may see: about which organisation it is, null for that of a person; undefined when they may not. */
const seenPlace = async (
  queries: Queries,
  actor: Actor,
  subject: TrailSubject,
): Promise<OrganisationId | null | undefined> => {
  if (subject.kind === 'person') return organisationsSeenOf(actor, subject.id)?.length === 0 ? undefined : null;
  const place = await organisationOfTrail(queries, personReader(actor), subject);
  return place !== undefined && place !== null && mayDo(actor, 'see-trail', place) ? place : undefined;
};

/** A look at the trail of a person is a line about their account: they see in their own trail who looked. */
const objectOf = (subject: TrailSubject): { readonly objectKind: string; readonly objectId: string } =>
  subject.kind === 'person'
    ? { objectKind: 'account', objectId: nameInTrail(subject.id) }
    : { objectKind: 'trail', objectId: `${subject.kind}:${subject.id}` };

const note = (
  context: CommandContext,
  action: 'see-trail' | 'export-trail',
  { subject, filter }: TrailSelection,
  organisationId: OrganisationId | null,
): Promise<void> =>
  runCommand(context, action, async () => ({
    ...{ ...objectOf(subject), organisationId, result: 'seen' },
    ...{ details: { ...filter }, value: undefined },
  }));

/**
 * Lines of the trail of an organisation, an entry or a person for who may see them; null for who may not. Looking at the trail of
 * another person leaves a line itself; a reading under a mandate leaves one whatever the page. Source: R-218.
 */
export const seeTrail = async (
  context: CommandContext,
  actor: Actor,
  selection: TrailSelection,
  part: TrailPart,
): Promise<TrailLines | null> => {
  const { queries } = context.database;
  const { subject } = selection;
  const place = await seenPlace(queries, actor, subject);
  if (place === undefined) return null;
  const isOfAnother = subject.kind === 'person' && subject.id !== actor.personId;
  if (isOfAnother && part.before === null) await note(context, 'see-trail', selection, place);
  return listTrail(queries, personReader(actor), selection, part);
};

const slice = 500;

async function* slicesOf(queries: Queries, actor: Actor, selection: TrailSelection): AsyncGenerator<TrailLines> {
  for (let part: TrailPart = { before: null, limit: slice }; ; ) {
    const found = await listTrail(queries, personReader(actor), selection, part);
    yield found;
    const last = found.lines.at(-1);
    if (last === undefined || found.lines.length < slice) return;
    part = { before: last, limit: slice };
  }
}

/** The whole selection as a file would hold it, slice by slice, the newest line first; that it left is a line too. Null for who may not see it. */
export const exportTrail = async (
  context: CommandContext,
  actor: Actor,
  selection: TrailSelection,
): Promise<AsyncIterable<TrailLines> | null> => {
  const { queries } = context.database;
  const place = await seenPlace(queries, actor, selection.subject);
  if (place === undefined) return null;
  await note(context, 'export-trail', selection, place);
  return slicesOf(queries, actor, selection);
};
