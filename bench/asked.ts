import { parseArgs } from 'node:util';
import type { StoreKind } from './places.ts';

const parts = ['entries', 'start', 'answers', 'questions', 'readers', 'search', 'office'] as const;
/** One kind of measurement. */
export type Part = (typeof parts)[number];

/** What is to be measured. */
export type Asked = {
  readonly sizes: readonly number[];
  readonly parts: readonly Part[];
  readonly stores: readonly StoreKind[];
};

const sizeOf = (text: string): number => {
  const [, digits = '', thousands] = /^(\d+(?:\.\d+)?)(k?)$/.exec(text) ?? [];
  const size = Number(digits) * (thousands === 'k' ? 1000 : 1);
  if (!Number.isInteger(size) || size < 100 || size > 200_000)
    throw new Error(`'${text}' is no size. Give numbers from 100 to 200k, such as 1.5k,15k,150k.`);
  return size;
};

const chosen = <Choice extends string>(text: string, choices: readonly Choice[]): readonly Choice[] =>
  text.split(',').map((word) => {
    const choice = choices.find((one) => one === word);
    if (choice === undefined) throw new Error(`'${word}' is none of: ${choices.join(', ')}.`);
    return choice;
  });

/** What the words behind 'npm run bench --' ask for; throws with a sentence when they cannot be understood. */
export const readAsked = (words: readonly string[]): Asked => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sizes: { type: 'string', default: '1.5k,15k' },
      parts: { type: 'string', default: parts.join(',') },
      stores: { type: 'string', default: 'sqlite,postgres' },
    },
  });
  return {
    sizes: values.sizes.split(',').map(sizeOf),
    parts: chosen(values.parts, parts),
    stores: chosen(values.stores, ['sqlite', 'postgres']),
  };
};
