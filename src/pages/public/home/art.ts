import { type Html, trustedHtml } from '#web/html.ts';

/** Per line of the ledger the columns with a machine step, then the one where a person decides; null when nobody does. */
const lines: readonly { readonly machine: readonly number[]; readonly person: number | null }[] = [
  { machine: [0, 2], person: 5 },
  { machine: [2], person: 4 },
  { machine: [0, 3, 5], person: null },
  { machine: [1, 3], person: 4 },
  { machine: [0, 4], person: 6 },
  { machine: [1], person: 4 },
  { machine: [0, 2, 4], person: 6 },
];

const column = (index: number): number => 16 + index * 70;

const drawing = lines
  .map(({ machine, person }, row) => {
    const top = 34 + row * 62;
    const squares = machine.map(
      (index) => `<rect class="reg-art__machine" x="${column(index)}" y="${top}" width="30" height="30"/>`,
    );
    const circle =
      person === null ? '' : `<circle class="reg-art__human" cx="${column(person) + 15}" cy="${top + 15}" r="15"/>`;
    return `<path class="reg-art__line" d="M0 ${top + 38}H520"/>${squares.join('')}${circle}`;
  })
  .join('');

/** The picture of the front page: lines of a ledger, squares for machine steps and circles for people. It says nothing new. */
export const heroArt: Html = trustedHtml(
  `<svg class="reg-hero__art" viewBox="0 0 520 468" preserveAspectRatio="xMinYMid slice" aria-hidden="true" focusable="false">${drawing}</svg>`,
);
