import type { CategoryCode } from '#standard/field.ts';
import type { Text } from '#standard/text.ts';
import { choicesOf, type EntryDocument } from './entry.ts';
import { codeOf } from './facts.ts';

/** An answer to a question of which the answer is no part of the entry; null when it was not asked. */
export type GuideAnswer = 'ja' | 'nee' | 'weet-niet';

/** What somebody answers about an algorithm, beside what its entry says. */
export type ProposalQuestion = {
  readonly document: EntryDocument;
  /** Whether it is on the list of high-risk systems of the AI Act. */
  readonly isOnList: GuideAnswer | null;
  /** Whether people or businesses notice what comes out of it. */
  readonly hasConsequences: GuideAnswer | null;
};

type Rule = {
  readonly key: string;
  readonly category: CategoryCode;
  readonly holds: (question: ProposalQuestion) => boolean;
  readonly reason: Text;
};

const selects = ({ document }: ProposalQuestion): boolean => choicesOf(document, 'risk_selection').includes('Ja');

const decides = ({ document }: ProposalQuestion): boolean =>
  ['besluit-met-mens', 'volledig-automatisch'].includes(codeOf(document, 'automation') ?? '');

/**
 * Which answer leads to which publication category, the gravest first. Sources: category A is high risk under article 6 of the AI Act; for
 * B the two-part test of the handbook of the register (a legal effect or an approach, and a real effect of the algorithm on it), risk
 * selection by default (Algoritmekader), and B in doubt.
 */
const rules = [
  {
    key: 'on-list',
    category: 'a',
    holds: ({ isOnList }) => isOnList === 'ja',
    reason: {
      nl: 'Het staat op de lijst van de Europese AI-verordening met systemen die een hoog risico hebben.',
      en: 'It is on the list of the European AI Act of systems with a high risk.',
      fy: 'It stiet op de list fan de Europeeske AI-feroardering mei systemen dy’t in heech risiko ha.',
    },
  },
  {
    key: 'selects',
    category: 'b',
    holds: selects,
    reason: {
      nl: 'Het kiest mensen of bedrijven uit om extra te bekijken. Dat is een risicoselectie.',
      en: 'It chooses people or businesses to be looked at more closely. That is a risk selection.',
      fy: 'It kiest minsken of bedriuwen út om ekstra te besjen. Dat is in risikoseleksje.',
    },
  },
  {
    key: 'decides',
    category: 'b',
    holds: decides,
    reason: {
      nl: 'Het neemt een besluit, of het stelt er een voor.',
      en: 'It takes a decision, or proposes one.',
      fy: 'It nimt in beslút, of it stelt der ien foar.',
    },
  },
  {
    key: 'consequences',
    category: 'b',
    holds: ({ hasConsequences }) => hasConsequences === 'ja',
    reason: {
      nl: 'Mensen of bedrijven merken wat eruit komt.',
      en: 'People or businesses notice what comes out of it.',
      fy: 'Minsken of bedriuwen fernimme wat derút komt.',
    },
  },
  {
    key: 'doubt',
    category: 'b',
    holds: ({ isOnList, hasConsequences }) => isOnList === 'weet-niet' || hasConsequences === 'weet-niet',
    reason: {
      nl: 'U weet het niet zeker. Dan geldt het als impactvol, tot u het weet.',
      en: 'You are not sure. Then it counts as impactful until you are.',
      fy: 'Jo witte it net wis. Dan jildt it as ynfloedryk, oant jo it witte.',
    },
  },
  {
    key: 'none',
    category: 'c',
    holds: () => true,
    reason: {
      nl: 'Het staat niet op de lijst, neemt geen besluiten, kiest niemand uit, en niemand merkt wat eruit komt.',
      en: 'It is not on the list, takes no decisions, chooses nobody, and nobody notices what comes out of it.',
      fy: 'It stiet net op de list, nimt gjin besluten, kiest nimmen út, en nimmen fernimt wat derút komt.',
    },
  },
] as const satisfies readonly Rule[];

export type ProposalReason = (typeof rules)[number]['key'];

/** A category with every reason for it. */
export type Proposal = {
  readonly category: CategoryCode;
  readonly reasons: readonly { readonly key: ProposalReason; readonly text: Text }[];
};

/**
 * The publication category that follows from the answers, with the reasons; null as long as a question is open and no answer settles it.
 * It is a proposal: the organisation chooses.
 */
export const proposeCategory = (question: ProposalQuestion): Proposal | null => {
  const held = rules.filter(({ holds }) => holds(question));
  const category = held[0]?.category ?? 'c';
  const isOpen = question.isOnList === null || (category === 'c' && question.hasConsequences === null);
  if (isOpen) return null;
  const reasons = held.filter((rule) => rule.category === category).map(({ key, reason: text }) => ({ key, text }));
  return { category, reasons };
};
