import { repairText } from '#formats/repair-text.ts';
import type { Translated, Translator, TranslatorRefusal } from '#outside/translator.ts';
import type { Actor } from '#register/access.ts';
import type { EntryDocument } from '#register/entry.ts';
import {
  fieldsWithoutWords,
  linesToTranslate,
  type Proposal,
  proposalOf,
  type TranslatedLanguage,
} from '#register/machine-translation.ts';
import type { OrganisationId } from '#register/organisation.ts';
import { registerReader } from '#register/reader.ts';
import type { StepRefusal } from '#register/workflow.ts';
import type { FieldKey } from '#standard/fields.ts';
import type { Queries } from '#store/database.ts';
import { type DraftKey, findDraft, findStanding } from '#store/drafts.ts';
import { type CommandContext, type Done, runCommand } from '../../command.ts';
import { readActor } from '../context.ts';
import { isPublicInDutch } from '../scene.ts';
import { readPublished, refusalToWrite } from '../write-draft.ts';

export type { Translator } from '#outside/translator.ts';

/** Which text a machine translates, in a language that is not Dutch. */
export type TranslationKey = DraftKey & { readonly language: TranslatedLanguage };

export type ProposalRefusal = StepRefusal | TranslatorRefusal | 'unknown' | 'nothing-open';

export type ProposalOutcome =
  | ({ readonly kind: 'proposed' } & Proposal)
  | { readonly kind: 'refused'; readonly refusal: ProposalRefusal };

/** Asks a machine for fields of a Dutch text that is public, in another language; what it says is made plain as what people type is. */
export const askMachine = async (
  translator: Translator,
  dutch: EntryDocument,
  wanted: readonly FieldKey[],
  into: TranslatedLanguage,
): Promise<({ readonly kind: 'proposed' } & Proposal) | (Translated & { readonly kind: 'refused' })> => {
  const lines = linesToTranslate(dutch, wanted);
  const answer =
    lines.length === 0 ? ({ kind: 'translated', texts: [] } as const) : await translator.translate(lines, into);
  if (answer.kind === 'refused') return answer;
  const translated = new Map(lines.map((line, place) => [line, repairText(answer.texts[place] ?? '', 'one').text]));
  return { kind: 'proposed', ...proposalOf(dutch, wanted, translated) };
};

type Standing = {
  readonly owner: OrganisationId | null;
  readonly refusal: StepRefusal | 'unknown' | null;
  readonly dutch: EntryDocument;
};

const readStanding = async (queries: Queries, actor: Actor, key: TranslationKey): Promise<Standing> => {
  const standing = await findStanding(queries, registerReader, key);
  const { document: dutch } = await readPublished(queries, { ...key, language: 'nl' });
  if (standing === null) return { owner: null, refusal: 'unknown', dutch };
  const draft = await findDraft(queries, registerReader, key);
  const refusal = refusalToWrite(actor, standing, draft);
  const isOrphan = refusal === null && !(await isPublicInDutch(queries, key));
  return { owner: standing.owner, refusal: isOrphan ? 'nothing-published' : refusal, dutch };
};

/**
 * What a machine makes of the Dutch text that is public, for the fields of a translation that have no words yet: a proposal to read,
 * nothing is saved. Only who may write the translation now asks it, and only what is public goes to the machine. Refuses what writing
 * the translation refuses, and says when the machine gave nothing.
 */
export const proposeTranslation = async (
  context: CommandContext,
  translator: Translator,
  { personId }: Actor,
  key: TranslationKey,
  typed: EntryDocument,
): Promise<ProposalOutcome> => {
  const { queries } = context.database;
  const actor = await readActor(queries, personId, context.now());
  const { owner, refusal, dutch } = await readStanding(queries, actor, key);
  const wanted = refusal === null ? fieldsWithoutWords(dutch, typed) : [];
  const note = (outcome: ProposalOutcome): Promise<ProposalOutcome> =>
    runCommand(context, 'propose-translation', async (): Promise<Done<ProposalOutcome>> => {
      const said =
        outcome.kind === 'proposed'
          ? { fields: Object.keys(outcome.values), harmed: outcome.harmed }
          : { refusal: outcome.refusal };
      return {
        ...{ objectKind: 'entry', objectId: key.algorithmId, organisationId: owner, result: outcome.kind },
        details: { language: key.language, translator: translator.host, ...said },
        value: outcome,
      };
    });
  if (refusal !== null) return note({ kind: 'refused', refusal });
  if (wanted.length === 0) return note({ kind: 'refused', refusal: 'nothing-open' });
  const answer = await askMachine(translator, dutch, wanted, key.language);
  return note(answer.kind === 'proposed' ? answer : { kind: 'refused', refusal: answer.why });
};
