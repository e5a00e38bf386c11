import { type IsoDate, parseDate, parseInstant } from '#register/instant.ts';
import type { TrailFilter, TrailPlace } from '#register/trail.ts';
import type { Text } from '#standard/text.ts';

/** What is asked of a page of the trail: which lines, after which one, and as what; with what is wrong with it. */
export type AskedTrail = {
  readonly filter: TrailFilter;
  readonly before: TrailPlace | null;
  readonly isFile: boolean;
  readonly faults: readonly { readonly control: 'van' | 'tot'; readonly message: Text }[];
};

const words = {
  noDate: {
    nl: 'Vul een datum in die bestaat, zoals 2026-11-24.',
    en: 'Fill in a date that exists, such as 2026-11-24.',
    fy: 'Folje in datum yn dy’t bestiet, lykas 2026-11-24.',
  },
  order: {
    nl: 'De laatste dag ligt voor de eerste. Draai ze om.',
    en: 'The last day is before the first. Turn them around.',
    fy: 'De lêste dei leit foar de earste. Draai se om.',
  },
} as const satisfies Record<string, Text>;

/** Within this lie all days that a store can compare. */
const dayIn = (text: string): IsoDate | null => (/^[12]\d{3}-/.test(text) ? parseDate(text) : null);

/** The line after which a list goes on, as it stands in an address. */
export const placeInAddress = ({ at, sequence }: TrailPlace): string => `${at}_${sequence}`;

const placeIn = (text: string): TrailPlace | null => {
  const [, at = '', sequence = ''] = /^([\dTZ:-]{20})_(\d{1,9})$/.exec(text) ?? [];
  const moment = parseInstant(at);
  return moment === null ? null : { at: moment, sequence: Number(sequence) };
};

/** Reads what stands behind the question mark: van, tot (days), wat (an action), na (a line) and vorm=csv. */
export const askedTrail = (query: URLSearchParams): AskedTrail => {
  const typed = (name: string): string => (query.get(name) ?? '').trim();
  const days = (['van', 'tot'] as const).map((control) => ({
    control,
    text: typed(control),
    day: dayIn(typed(control)),
  }));
  const faults = days
    .filter(({ text, day }) => text !== '' && day === null)
    .map(({ control }) => ({ control, message: words.noDate }));
  const [from, until] = [days[0]?.day ?? null, days[1]?.day ?? null];
  const isTurned = from !== null && until !== null && until < from;
  const action = typed('wat');
  return {
    filter: { from, until, action: /^[a-z-]{1,60}$/.test(action) ? action : null },
    before: placeIn(typed('na')),
    isFile: typed('vorm') === 'csv',
    faults: isTurned ? [...faults, { control: 'tot', message: words.order }] : faults,
  };
};
