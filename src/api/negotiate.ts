import type { Format } from '#formats/index.ts';

type Range = { readonly type: string; readonly quality: number };

const rangeFrom = (part: string): Range | null => {
  const [type = '', ...settings] = part.split(';').map((piece) => piece.trim().toLowerCase());
  if (!/^(\*\/\*|[\w!#$&^.+-]+\/(\*|[\w!#$&^.+-]+))$/.test(type)) return null;
  const given = settings.find((setting) => setting.startsWith('q='))?.slice(2) ?? '1';
  const quality = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given) : 0;
  return { type, quality };
};

const qualityOf = (mediaType: string, ranges: readonly Range[]): number => {
  const wide = `${mediaType.split('/')[0]}/*`;
  for (const type of [mediaType, wide, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === type);
    if (range !== undefined) return range.quality;
  }
  return 0;
};

/**
 * The format that an Accept header asks for, of those on offer (the first is the one given without preference).
 * No header asks for anything; null means none of the formats will do (406). Source: RFC 9110 12.5.1.
 */
export const negotiate = (accept: string | undefined, offered: readonly Format[]): Format | null => {
  if (accept === undefined || accept.trim() === '') return offered[0] ?? null;
  const ranges = accept.split(',').flatMap((part) => rangeFrom(part) ?? []);
  let best: Format | null = null;
  let most = 0;
  for (const format of offered) {
    const quality = qualityOf(format.mediaType, ranges);
    if (quality > most) {
      best = format;
      most = quality;
    }
  }
  return best;
};
