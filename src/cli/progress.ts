/** What a progress bar is drawn on. */
export type Screen = {
  readonly isTTY?: boolean;
  /** 0 where the terminal does not say. */
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

const redrawEvery = 80;
const widest = 40;

/** One line with a bar, how many of how many, and the part in per cent. */
export const bar = (done: number, total: number, columns: number): string => {
  const part = total === 0 ? 1 : Math.min(1, done / total);
  const text = ` ${done}/${total} ${String(Math.floor(part * 100)).padStart(3)}%`;
  const width = Math.max(0, Math.min(widest, columns - text.length - 3));
  const full = Math.round(part * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}]${text}`;
};

/** A progress bar on a screen; it draws nothing when nobody looks (no terminal). clear takes the bar away before a line is said. */
export const createProgress = (screen: Screen, clock: () => number) => {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  return {
    update: (done: number, total: number): void => {
      if (screen.isTTY !== true || (clock() - drawnAt < redrawEvery && done < total)) return;
      drawnAt = clock();
      isDrawn = true;
      screen.write(`\r\u001b[K${bar(done, total, screen.columns || 80)}`);
    },
    clear: (): void => {
      if (isDrawn) screen.write('\r\u001b[K');
      isDrawn = false;
    },
  };
};
