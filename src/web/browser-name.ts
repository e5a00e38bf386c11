import type { Language, Text } from '#standard/text.ts';

const words = {
  on: { nl: 'op', en: 'on', fy: 'op' },
  unknown: { nl: 'Onbekende browser', en: 'Unknown browser', fy: 'Unbekende browser' },
} as const satisfies Record<string, Text>;

/** In this order: most browsers also call themselves by the name of another one that stands lower. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const nameIn = (agent: string, names: readonly (readonly [RegExp, string])[]): string | null =>
  names.find(([pattern]) => pattern.test(agent))?.[1] ?? null;

/** A browser in a few words, from how it calls itself: 'Firefox op Windows'. What is not known is said. */
export const browserName = (agent: string, language: Language): string => {
  const browser = nameIn(agent, browsers) ?? words.unknown[language];
  const system = nameIn(agent, systems);
  return system === null ? browser : `${browser} ${words.on[language]} ${system}`;
};
