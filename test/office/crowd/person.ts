import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { AlgorithmId } from '#register/algorithm.ts';
import type { PersonId } from '#register/appointment.ts';
import { addDays, dateOf, instantOf } from '#register/instant.ts';
import { href } from '#src/routes.ts';
import { own, type Worker } from '#test/support/colleagues.ts';
import { type Connection, connectionOf, type Reply } from './connection.ts';
import type { Scene } from './scene.ts';

/** How it ended for who did it: done, told why not, or the connection was lost and nobody knows. */
type End = 'done' | 'told' | 'unknown';

/** What somebody did, and what they were told of it. */
export type Deed = { readonly person: PersonId; readonly end: End } & (
  | {
      readonly kind: 'write';
      readonly entry: AlgorithmId;
      /** What the form said when it was opened, and what they wrote over it. */
      readonly seen: Readonly<Record<string, string>>;
      readonly wrote: Readonly<Record<string, string>>;
      readonly revision: number | null;
    }
  | { readonly kind: 'move'; readonly entry: AlgorithmId; readonly step: string }
  | { readonly kind: 'answer'; readonly question: number; readonly text: string }
  | { readonly kind: 'begin'; readonly name: string }
);

/** Where somebody acts: the servers that take visitors now, and chance that is the same for the same seed. */
export type Surroundings = {
  readonly scene: Scene;
  readonly bases: () => readonly string[];
  readonly chance: (limit: number) => number;
  /** Is told of every deed when it is sent, so that a server can be ended in the middle. */
  readonly sent: () => void;
};

const language = 'nl';
/** Texts of one line or more that the form asks as they are. */
export const fields = ['goal', 'proportionality', 'human_intervention', 'risks'] as const;

const unescaped = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const areaIn = (page: string, key: string): string =>
  unescaped(new RegExp(`<textarea[^>]* name="veld-${key}"[^>]*>([^<]*)</textarea>`).exec(page)?.[1] ?? '').trim();

type Form = { readonly seen: Readonly<Record<string, string>>; readonly revision: string };

const formIn = ({ body }: NonNullable<Reply>): Form => ({
  seen: Object.fromEntries(fields.map((key) => [key, areaIn(body, key)])),
  revision: /name="revisie" value="(-?\d+)"/.exec(body)?.[1] ?? assert.fail('the form holds its revision'),
});

const endOf = (reply: Reply): End => {
  if (reply === null) return 'unknown';
  assert.ok(reply.status < 500, `a server answers ${reply.status}`);
  return reply.status === 303 ? 'done' : 'told';
};

type ToldToScript = { readonly bewaard: boolean; readonly revisie?: number; readonly vanAnderen?: readonly string[] };

/** What was said of a text that was sent: how it ended, its revision, and whether a script was told that nobody else changed it. */
const savedIn = (reply: Reply): { readonly end: End; readonly revision: number | null; readonly isAlone: boolean } => {
  const end = endOf(reply);
  if (reply === null || end === 'unknown') return { end, revision: null, isAlone: false };
  if (reply.body.startsWith('{')) {
    const { bewaard, revisie = null, vanAnderen = [] } = JSON.parse(reply.body) as ToldToScript;
    return { end: bewaard ? 'done' : 'told', revision: revisie, isAlone: bewaard && vanAnderen.length === 0 };
  }
  const revision = /opgeslagen=(\d+)/.exec(reply.location)?.[1];
  return { end, revision: revision === undefined ? null : Number(revision), isAlone: false };
};

/** One of the people, who sees pages of the office and sends forms, and keeps what became of it. */
export const personOf = (worker: Worker, { scene, bases, chance, sent }: Surroundings) => {
  const connection: Connection = connectionOf(worker.secret);
  const deeds: Deed[] = [];
  const forms = new Map<AlgorithmId, Form>();
  let count = 0;

  const oneOf = <Item>(items: readonly Item[]): Item => items[chance(items.length)] ?? assert.fail('there is none');
  const base = (): string => oneOf(bases());
  const mark = (): string => `${worker.id}-${++count}`;
  const get = (path: string): Promise<Reply> => connection.get(base(), path);
  const post = (path: string, form: Record<string, string>): Promise<Reply> => {
    sent();
    return connection.post(base(), path, form);
  };
  const think = (): Promise<void> => delay(chance(12));

  const openForm = async (entry: AlgorithmId): Promise<Form | null> => {
    const kept = forms.get(entry);
    if (kept !== undefined && chance(3) === 0) return kept;
    const page = await get(href('workEdit', { language, id: entry }));
    return page?.status === 200 ? formIn(page) : null;
  };

  const write = async (): Promise<void> => {
    const entry = oneOf(scene.entries);
    const form = await openForm(entry);
    if (form === null) return;
    await think();
    const changed = [oneOf(fields), oneOf(fields)].slice(0, 1 + chance(2));
    const wrote = Object.fromEntries(changed.map((key) => [key, `Tekst ${mark()} van iemand.`]));
    const sending = Object.entries({ ...form.seen, ...wrote }).map(([key, text]) => [`veld-${key}`, text]);
    const reply = await post(href('workEdit', { language, id: entry }), {
      ...Object.fromEntries(sending),
      ...{ revisie: form.revision, actie: chance(2) === 0 ? 'vanzelf' : 'opslaan' },
    });
    const { end, revision, isAlone } = savedIn(reply);
    deeds.push({ person: worker.id, kind: 'write', entry, seen: form.seen, wrote, revision, end });
    const next = { seen: { ...form.seen, ...wrote }, revision: String(revision) };
    forms.set(entry, isAlone ? next : form);
  };

  const move = async (): Promise<void> => {
    const entry = oneOf(scene.entries);
    const page = await get(href('workEntry', { language, id: entry }));
    if (page?.status !== 200) return;
    const open = [
      ...page.body.matchAll(/name="stap" value="([a-z-]+)"><input type="hidden" name="revisie" value="(\d+)"/g),
    ]
      .map(([, step = '', revision = '']) => ({ step, revision }))
      // What is thrown away leaves no history to compare with; taking off and back comes less often than going on.
      .filter(({ step }) => step !== 'discard' && (!['take-back', 'withdraw'].includes(step) || chance(4) === 0));
    if (open.length === 0) return;
    const { step, revision } = oneOf(open);
    await think();
    const reason = step === 'submit' && chance(2) === 0 ? '' : `Reden ${mark()}.`;
    const reply = await post(href('workEntry', { language, id: entry }), {
      ...{ stap: step, revisie: revision, [`reden-${step}`]: reason },
      datum: addDays(dateOf(instantOf(new Date())), 1 + chance(30)),
    });
    deeds.push({ person: worker.id, kind: 'move', entry, step, end: endOf(reply) });
  };

  const answer = async (): Promise<void> => {
    const question = oneOf(scene.questions);
    const text = `Antwoord ${mark()}.`;
    const reply = await post(href('questionAnswer', { language, id: question }), { antwoord: text, lezers: 'vrager' });
    deeds.push({ person: worker.id, kind: 'answer', question, text, end: endOf(reply) });
  };

  const beginOne = async (): Promise<void> => {
    const name = `Begonnen ${mark()}`;
    const reply = await post(href('workList', { language, organisation: own }), { naam: name });
    deeds.push({ person: worker.id, kind: 'begin', name, end: endOf(reply) });
  };

  const act = async (times: number): Promise<void> => {
    for (let one = 0; one < times; one += 1) {
      const drawn = chance(20);
      if (drawn < 9) await write();
      else if (drawn < 16) await move();
      else if (drawn < 19) await answer();
      else await beginOne();
    }
  };
  return { act, deeds: (): readonly Deed[] => deeds, close: connection.close };
};
