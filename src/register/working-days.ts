import { addDays, type IsoDate } from './instant.ts';

/** True for Saturday and Sunday. Public holidays count as working days: which are free differs per organisation. */
export const isWeekend = (date: IsoDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** The day so many working days later, or earlier when negative; the day itself for 0, or the first working day after a weekend. */
export const addWorkingDays = (date: IsoDate, days: number): IsoDate => {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (!isWeekend(day)) left -= 1;
  }
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
};
