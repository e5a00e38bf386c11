import type { Move } from '#commands/office/move-draft.ts';
import { remarkOnEntry } from '#commands/office/remarks.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { addDays, dateOf } from '#register/instant.ts';
import type { Worker } from '#test/support/colleagues.ts';
import { actorOf, move, write } from '#test/support/work.ts';
import type { Place } from './fill.ts';

type People = { readonly editor: Worker; readonly approver: Worker };

/** How far the drafts of an organisation are, ten by ten. */
const ways = [
  'begun',
  'begun',
  'begun',
  'sent-back',
  'in-review',
  'in-review',
  'approved',
  'approved',
  'scheduled',
  'published',
] as const;

const mostDrafts = 100;

type Way = (typeof ways)[number];

/** How far each way goes: the steps that are taken with a text, one after the other. */
const stepsOf: Readonly<Record<Way, readonly Move[]>> = {
  begun: [],
  'sent-back': ['submit', 'send-back'],
  'in-review': ['submit'],
  approved: ['submit', 'approve'],
  scheduled: ['submit', 'approve', 'schedule'],
  published: ['submit', 'approve', 'publish'],
};

/** The name of a draft, in which a word stands that no other has. */
export const nameOf = (id: AlgorithmId): string => `Verzonnen tekst kenmerk${id}`;

const fillOne = async (place: Place, { editor, approver }: People, algorithmId: AlgorithmId, way: Way) => {
  const key = { algorithmId, language: 'nl' } as const;
  const name = nameOf(algorithmId);
  const first = await write(place, editor, key, { name }, 0);
  const revision = await write(place, editor, key, { name, risks: 'Iets nieuws.' }, first);
  const remark = { text: 'Kan dit korter?', field: 'goal', replyTo: null };
  await remarkOnEntry(place.context, await actorOf(place, editor), key, remark);
  const day = addDays(dateOf(place.context.now()), 20);
  for (const step of stepsOf[way]) {
    const moved = await move(
      place,
      step === 'submit' ? editor : approver,
      key,
      step,
      revision,
      'Maak het korter.',
      day,
    );
    if (moved !== 'moved') throw new Error(`${step} of ${algorithmId}: ${moved}.`);
  }
};

/** Makes drafts of the public texts of an organisation in every state: those that are written at, and those that only wait to be published. */
export const fillDrafts = async (
  place: Place,
  people: People,
  ids: readonly AlgorithmId[],
): Promise<{ readonly drafts: readonly AlgorithmId[]; readonly approved: readonly AlgorithmId[] }> => {
  const some = ids.slice(0, mostDrafts).map((id, index) => ({ id, way: ways[index % ways.length] ?? 'begun' }));
  for (const { id, way } of some) await fillOne(place, people, id, way);
  const those = (wanted: Way) => some.filter(({ way }) => way === wanted).map(({ id }) => id);
  return { drafts: those('begun'), approved: those('approved') };
};
