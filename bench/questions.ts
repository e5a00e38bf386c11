import { Agent } from 'node:http';
import { href } from '#src/routes.ts';
import { ask, type Loaded, load } from './load.ts';
import type { Store } from './places.ts';
import type { Running } from './programs.ts';
import { measureRawReads } from './raw-reads.ts';
import { oneDecimal, say, sayTable, spread, spreadHeads } from './table.ts';

/** So many different questions are asked. */
const wanted = 1_000;
/** Words of which one stands in most entries of this register. */
const commonWords = ['algoritme', 'gegevens', 'gemeente', 'persoonsgegevens'];

type Result = { readonly id: string; readonly name: string | null; readonly goal: string | null };
type Answer = { readonly totaal: number; readonly resultaten: readonly Result[] };

const answerTo = async (base: string, query: Readonly<Record<string, string | number>>): Promise<Answer> =>
  (await (await fetch(base + href('apiAlgorithms', {}, query))).json()) as Answer;

const wordsIn = (text: string | null): readonly string[] => (text ?? '').match(/\p{L}{3,}/gu) ?? [];

const swapped = (word: string): string => word.replace(/^(..)(.)(.)/, '$1$3$2');

/** What people may ask about one entry: a word, words, a name, with a typing error or a choice, or a phrase. */
const questionsAbout = ({ name, goal }: Result): readonly string[] => {
  const [title, text] = [wordsIn(name), wordsIn(goal)];
  const long = title.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return [
    long,
    text.slice(2, 4).join(' '),
    title.slice(0, 6).join(' '),
    swapped(long),
    `waarvoor gebruikt de gemeente ${text.slice(4, 6).join(' ')}?`,
    `"${text.slice(0, 2).join(' ')}"`,
  ].filter((question) => question.length > 2);
};

/** A thousand different questions about entries of this register, or as many as it has. */
const findQuestions = async (base: string): Promise<readonly string[]> => {
  const questions = new Set<string>();
  for (let page = 1; questions.size < wanted; page += 1) {
    const { resultaten } = await answerTo(base, { pageSize: 100, page });
    for (const result of resultaten) for (const question of questionsAbout(result)) questions.add(question);
    if (resultaten.length < 100) break;
  }
  return [...questions].slice(0, wanted);
};

const idsIn = async (agent: Agent, address: string): Promise<readonly string[]> => {
  const pieces: Buffer[] = [];
  await ask(agent, address, (piece) => pieces.push(piece));
  return (JSON.parse(Buffer.concat(pieces).toString()) as Answer).resultaten.map(({ id }) => id);
};

const rowOf = (name: string, connections: number, { times, perSecond }: Loaded) => [
  name,
  connections,
  times.length,
  ...spread(times),
  oneDecimal(perSecond),
];

const sayCommonWord = async (base: string): Promise<void> => {
  const all = (await answerTo(base, { pageSize: 1 })).totaal;
  const answers = await Promise.all(
    commonWords.map(async (word) => ({ word, found: (await answerTo(base, { zoekterm: word, pageSize: 1 })).totaal })),
  );
  const { word, found } = answers.toSorted((a, b) => b.found - a.found)[0] ?? { word: '', found: 0 };
  const address = base + href('apiAlgorithms', {}, { zoekterm: word });
  const { times } = await load([address], { connections: 1, count: 100, seconds: 5, anew: true });
  const share = Math.round((100 * found) / Math.max(1, all));
  say(`  '${word}', in ${share} % of the entries: ${spread(times).slice(0, 2).join(' and ')} ms (median and 95 %).`);
};

/** Says how long a thousand different searches take, one after the other and twenty at once, and what reading the same costs. */
export const measureQuestions = async (name: string, { base }: Running, store: Store): Promise<void> => {
  const questions = await findQuestions(base);
  const api = questions.map((zoekterm) => base + href('apiAlgorithms', {}, { zoekterm }));
  const pages = questions.map((zoekterm) => base + href('search', { language: 'nl' }, { zoekterm }));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ids: (readonly string[])[] = [];
  for (const address of api) ids.push(await idsIn(agent, address));
  agent.destroy();
  // A server that keeps answers would send them again; here it may only keep the entries they are made of.
  const once = { count: questions.length, seconds: 120, anew: true };
  const rows = [
    rowOf('interface', 1, await load(api, { connections: 1, ...once })),
    rowOf('interface', 20, await load(api, { connections: 20, ...once })),
    rowOf('results page', 1, await load(pages, { connections: 1, ...once })),
    rowOf('results page', 20, await load(pages, { connections: 20, ...once })),
    rowOf('raw reads of what was found', 1, await measureRawReads(store, ids)),
  ];
  sayTable(
    `${questions.length} different searches in ${name} (ms)`,
    ['', 'connections', 'answers', ...spreadHeads, 'per second'],
    rows,
  );
  await sayCommonWord(base);
};
