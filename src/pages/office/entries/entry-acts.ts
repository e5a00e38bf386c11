import type { CommandContext } from '#commands/command.ts';
import { confirmEntry } from '#commands/office/confirm-entry.ts';
import { type Move, type MoveRequest, moveDraft } from '#commands/office/move-draft.ts';
import { type RemarkOutcome, remarkOnEntry, tickRemark } from '#commands/office/remarks.ts';
import type { Actor } from '#register/access.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { parseDate } from '#register/instant.ts';
import { isSuccessionStep, type StepName, steps } from '#register/workflow.ts';
import { isFieldKey } from '#standard/fields.ts';
import type { Language } from '#standard/text.ts';
import { confirmStep } from './confirm-part.ts';
import { confirmedName } from './confirming-part.ts';
import { refusalWords } from './refusal-words.ts';
import { type FailedRemark, remarkControls, remarkSteps } from './remarks-part.ts';
import { type Failed, fieldRemarkPrefix } from './step-forms.ts';

/** What a form of the page of an entry came to: done, forbidden, or not done and why, with what was sent. */
export type ActOutcome =
  | { readonly kind: 'done' | 'forbidden' }
  | { readonly kind: 'failed'; readonly message: string; readonly step: Failed; readonly remark: FailedRemark };

type Asked = {
  readonly context: CommandContext;
  readonly actor: Actor;
  readonly id: AlgorithmId;
  readonly form: URLSearchParams;
  readonly language: Language;
};

const isStep = (text: string): text is StepName => Object.hasOwn(steps, text);

const isMove = (text: string): text is Move =>
  isStep(text) && !isSuccessionStep(text) && text !== 'begin' && text !== 'write';

const remarksIn = (form: URLSearchParams): MoveRequest['remarks'] =>
  [...form].flatMap(([name, text]) => {
    const field = name.slice(fieldRemarkPrefix.length);
    return name.startsWith(fieldRemarkPrefix) && isFieldKey(field) && text.trim() !== '' ? [{ field, text }] : [];
  });

const failed = (
  { form, language }: Asked,
  refusal: keyof typeof refusalWords,
  step: Move | null,
  isRemark: boolean,
): ActOutcome => {
  if (refusal === 'unknown') return { kind: 'forbidden' };
  const message = refusalWords[refusal][language];
  return {
    ...{ kind: 'failed', message },
    step: step === null ? null : { step, message, form },
    remark: isRemark ? { form, message } : null,
  };
};

const take = async (asked: Asked, step: Move): Promise<ActOutcome> => {
  const { context, actor, id, form } = asked;
  const move = {
    ...{ step, revision: Number(form.get('revisie')), reason: form.get(`reden-${step}`) ?? '' },
    date: parseDate((form.get('datum') ?? '').trim()),
    confirmed: form.getAll(confirmedName),
    remarks: remarksIn(form) ?? [],
  };
  const outcome = await moveDraft(context, actor, { algorithmId: id, language: 'nl' }, move);
  return outcome.kind === 'moved' ? { kind: 'done' } : failed(asked, outcome.refusal, step, false);
};

const confirm = async (asked: Asked): Promise<ActOutcome> => {
  const { context, actor, id, form } = asked;
  const outcome = await confirmEntry(context, actor, id, Number(form.get('versie')));
  return outcome.kind === 'confirmed' ? { kind: 'done' } : failed(asked, outcome.refusal, null, false);
};

const remark = ({ context, actor, id, form }: Asked, step: string): Promise<RemarkOutcome> => {
  const key = { algorithmId: id, language: 'nl' } as const;
  const to = Number(form.get('opmerking'));
  if (step === remarkSteps.done || step === remarkSteps.undone)
    return tickRemark(context, actor, key, to, step === remarkSteps.done);
  if (step === remarkSteps.answer)
    return remarkOnEntry(context, actor, key, { text: form.get(`antwoord-${to}`) ?? '', field: null, replyTo: to });
  const [field, text] = [form.get(remarkControls.field) || null, form.get(remarkControls.text) ?? ''];
  return remarkOnEntry(context, actor, key, { text, field, replyTo: null });
};

/** Gives the one command that a form of the page of an entry asks. */
export const actOnEntry = async (asked: Asked): Promise<ActOutcome> => {
  const step = asked.form.get('stap') ?? '';
  if (isMove(step)) return take(asked, step);
  if (step === confirmStep) return confirm(asked);
  if (!Object.values<string>(remarkSteps).includes(step)) return { kind: 'forbidden' };
  const outcome = await remark(asked, step);
  return outcome.kind === 'done' ? { kind: 'done' } : failed(asked, outcome.refusal, null, true);
};
