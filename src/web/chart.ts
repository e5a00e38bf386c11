import type { Language, Text } from '#standard/text.ts';
import { wholeNumber } from './format.ts';
import { type Html, html } from './html.ts';

/** One row of a chart in four parts: category A, B, C and those without a category. */
export type CategoryRow = {
  readonly label: string;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly unknown: number;
};

/** A point of a line: what stands under it and its value. */
export type ChartPoint = { readonly label: string; readonly value: number };

type Size = { readonly name: 'wide' | 'narrow'; readonly width: number; readonly margin: number };

/** The margin of the wide drawing holds the longest name of a kind of organisation on one line. */
const sizes: readonly Size[] = [
  { name: 'wide', width: 760, margin: 276 },
  { name: 'narrow', width: 288, margin: 0 },
];

const words = {
  a: { nl: 'A: hoog risico', en: 'A: high risk', fy: 'A: heech risiko' },
  b: { nl: 'B: impactvol', en: 'B: impactful', fy: 'B: mei ympakt' },
  c: { nl: 'C: overig', en: 'C: other', fy: 'C: oare' },
  unknown: { nl: 'Geen categorie', en: 'No category', fy: 'Gjin kategory' },
} as const satisfies Record<string, Text>;

/** The stripes of category B; every drawing has its own, because an id may occur once on a page. */
const stripes = (id: string): Html =>
  html`<defs><pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="c-b-ground" width="7" height="7"/><path class="c-b-stripe" d="M0 0v7"/></pattern></defs>`;

const number = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

const drawing = (size: Size, id: string, height: number, title: string, content: Html): Html =>
  html`<svg class="reg-chart__svg reg-chart__svg--${size.name}" viewBox="0 0 ${size.width} ${number(height)}" role="img" aria-labelledby="${id}-${size.name}"><title id="${id}-${size.name}">${title}</title>${content}</svg>`;

const bars = (row: CategoryRow, id: string, left: number, top: number, height: number, perUnit: number): Html => {
  const [a, b, c, unknown] = [row.a, row.b, row.c, row.unknown].map((count) => count * perUnit) as [
    number,
    number,
    number,
    number,
  ];
  const bar = (x: number, width: number, attributes: Html): Html | false =>
    width > 0 && html`<rect x="${number(x)}" y="${top}" width="${number(width)}" height="${height}" ${attributes}/>`;
  return html`${bar(left, a, html`class="c-a"`)}${bar(left + a, b, html`class="c-b" fill="url(#${id})"`)}${bar(left + a + b, c, html`class="c-c"`)}${bar(left + a + b + c, unknown, html`class="c-unknown"`)}`;
};

/** What the shades of the bars mean: A solid, B striped, C open, no category dashed, so that colour is never the only sign. */
export const categoryLegend = (id: string, language: Language): Html => {
  const row = (key: 'a' | 'b' | 'c' | 'unknown', fill: Html): Html =>
    html`<li class="reg-row"><svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true" focusable="false">${key === 'b' && stripes(`${id}-legend`)}<rect x="1" y="1" width="26" height="14" ${fill}/></svg>${words[key][language]}</li>`;
  return html`<ul class="reg-legend">${row('a', html`class="c-a"`)}${row('b', html`class="c-b" fill="url(#${id}-legend)"`)}${row('c', html`class="c-c"`)}${row('unknown', html`class="c-unknown"`)}</ul>`;
};

/** Bars under each other, each divided into category A, B and C, with its total at the end; id is unique on the page. */
export const categoryBars = (rows: readonly CategoryRow[], id: string, title: string, language: Language): Html => {
  const total = (row: CategoryRow): number => row.a + row.b + row.c + row.unknown;
  const most = Math.max(1, ...rows.map(total));
  return html`${sizes.map((size) => {
    const step = size.margin > 0 ? 40 : 58;
    const perUnit = (size.width - size.margin - 60) / most;
    const lines = rows.map((row, index) => {
      const top = index * step + (size.margin > 0 ? 8 : 26);
      const label =
        size.margin > 0
          ? html`<text x="${size.margin - 12}" y="${top + 18}" text-anchor="end">${row.label}</text>`
          : html`<text x="0" y="${top - 8}">${row.label}</text>`;
      return html`${label}${bars(row, `${id}-${size.name}-b`, size.margin, top, 26, perUnit)}<text class="c-bold" x="${number(size.margin + total(row) * perUnit + 8)}" y="${top + 18}">${wholeNumber(total(row), language)}</text>`;
    });
    return drawing(size, id, rows.length * step + 8, title, html`${stripes(`${id}-${size.name}-b`)}${lines}`);
  })}`;
};

/** The step between the lines of the scale: 1, 2 or 5 times a power of ten, so that four to eight lines fit. */
const scaleStep = (most: number): number => {
  const rough = Math.max(most, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
};

/** A line that rises and falls, with its last value written beside it; id is unique on the page. */
export const lineChart = (points: readonly ChartPoint[], id: string, title: string, language: Language): Html => {
  const step = scaleStep(Math.max(...points.map(({ value }) => value)));
  const most = Math.ceil(Math.max(1, ...points.map(({ value }) => value)) / step) * step;
  const height = 320;
  const [top, bottom] = [22, 286];
  return html`${sizes.map((size) => {
    const left = 46;
    const right = size.width - 64;
    const x = (index: number): number =>
      points.length === 1 ? right : left + ((right - left) * index) / (points.length - 1);
    const y = (value: number): number => bottom - ((bottom - top) * value) / most;
    const path = points.map(({ value }, index) => `${number(x(index))} ${number(y(value))}`).join('L');
    const scale = Array.from({ length: most / step + 1 }, (_, index) => index * step).map(
      (value) =>
        html`<path class="${value === 0 ? 'c-axis' : 'c-grid'}" d="M${left} ${number(y(value))}H${right}"/><text class="c-soft" x="${left - 8}" y="${number(y(value) + 5)}" text-anchor="end">${wholeNumber(value, language)}</text>`,
    );
    const every = size.name === 'narrow' ? Math.ceil(points.length / 4) : 1;
    const labels = points.map(
      ({ label }, index) =>
        (points.length - 1 - index) % every === 0 &&
        html`<text class="c-soft" x="${number(x(index))}" y="${height - 8}" text-anchor="middle">${label}</text>`,
    );
    const last = points.at(-1);
    const end =
      last !== undefined &&
      html`<circle class="c-dot" cx="${number(x(points.length - 1))}" cy="${number(y(last.value))}" r="6"/><text class="c-bold" x="${number(x(points.length - 1) + 12)}" y="${number(y(last.value) + 5)}">${wholeNumber(last.value, language)}</text>`;
    const area = html`<path class="c-area" d="M${number(x(0))} ${bottom}L${path}L${number(x(points.length - 1))} ${bottom}Z"/>`;
    return drawing(size, id, height, title, html`${area}${scale}<path class="c-line" d="M${path}"/>${labels}${end}`);
  })}`;
};
