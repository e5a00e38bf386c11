import type { Work } from '#commands/office/move-draft.ts';
import { documentObject } from '#formats/json.ts';
import type { WrittenObject } from '#formats/record.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { OrganisationDirectory } from '#register/directory.ts';
import { missingForPublication } from '#register/rules/publication.ts';
import type { WorkState } from '#register/workflow.ts';
import { longLanguageCode } from '#standard/text.ts';
import type { WorkLine } from '#store/work-list.ts';

/** Whoever delivers needs not know by how many people a text is judged. */
const stateWords = {
  draft: 'concept',
  'in-review': 'in-beoordeling',
  'second-review': 'in-beoordeling',
  'to-release': 'in-beoordeling',
  held: 'in-beoordeling',
  approved: 'goedgekeurd',
} as const;
const restWords = { published: 'gepubliceerd', withdrawn: 'ingetrokken', nothing: 'leeg' } as const;

/** Every word for where a text stands. */
export const deliveryStates: readonly string[] = [
  ...new Set([...Object.values(stateWords), ...Object.values(restWords)]),
];

const wordOf = (state: WorkState, rest: keyof typeof restWords): string =>
  state === 'none' ? restWords[rest] : stateWords[state];

/** Where the text of an algorithm stands, in one word. */
export const stateOf = ({ asked, published }: Pick<Work, 'asked' | 'published'>): string => {
  if (asked.isPublished) return wordOf(asked.state, 'published');
  return wordOf(asked.state, published.number > 0 ? 'withdrawn' : 'nothing');
};

/**
 * Why the draft was sent back, the newest first: what was said when it was, in words about the whole and about single fields. What people
 * remark among themselves while they write and judge it, and what was said of earlier drafts, is for people.
 */
const reasonsOf = ({ draft, remarks }: Pick<Work, 'draft' | 'remarks'>): Work['remarks'] =>
  remarks.filter(
    ({ number, kind, replyTo, at }) =>
      number === draft?.number &&
      (kind === 'send-back' || (kind === 'remark' && replyTo === null && at === draft.sentBackAt)),
  );

/** Where a text stands, and what is to be done about it. Who remarked something is not told: machines need no names. */
export const stateObject = (id: AlgorithmId, work: Work): WrittenObject => {
  const { draft, published, asked } = work;
  const { document } = draft ?? published;
  return {
    id,
    staat: stateOf(work),
    revisie: draft?.revision ?? null,
    openbareVersie: asked.isPublished ? published.number : null,
    ontbreekt: missingForPublication(document),
    opmerkingen: reasonsOf(work).map(({ at, text }) => ({ op: at, tekst: text })),
  };
};

/** A text as its organisation works on it, else as it is or was last public: the fields as everywhere, and where it stands. */
export const entryContent = (id: AlgorithmId, work: Work, directory: OrganisationDirectory): WrittenObject => {
  const { document } = work.draft ?? work.published;
  const facts = {
    organization: directory.nameOf(work.owner),
    lars: id,
    lang: longLanguageCode.nl,
    standard_version: document.standard,
    publication_dt: null,
  };
  return {
    ...{ id, organisatieId: work.owner, taal: 'nl' },
    ...documentObject(document, facts),
    ...stateObject(id, work),
  };
};

/** A line of a list. */
export const lineObject = ({ id, name, state, publishedAt, isWithdrawn }: WorkLine): WrittenObject => ({
  id,
  naam: name,
  staat: wordOf(state, publishedAt !== null ? 'published' : isWithdrawn ? 'withdrawn' : 'nothing'),
  openbaarSinds: publishedAt,
});
