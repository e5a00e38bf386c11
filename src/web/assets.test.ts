import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadAssets, readTheme, styleFiles, themeNames } from './assets.ts';

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = withoutComments(readFileSync(join(import.meta.dirname, 'assets', 'tokens.css'), 'utf8'));
const styles = withoutComments(
  styleFiles()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);

const namesSet = (css: string): readonly string[] =>
  [...css.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1] ?? '');
const namesRead = (css: string): readonly string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '');
const sheetOf = (theme: string): string => {
  const { files, stylesheet } = loadAssets(theme);
  return files.get(stylesheet)?.body.toString('utf8') ?? '';
};

const brandNames = [...new Set(namesRead(`${tokens}${styles}`).filter((name) => name.startsWith('--reg-brand-')))];

test('there are at least two themes', () => {
  assert.ok(themeNames().includes('pine'));
  assert.ok(themeNames().length >= 2);
});

test('every theme sets every brand token once and nothing else', () => {
  assert.ok(brandNames.length > 20);
  for (const theme of themeNames())
    assert.deepEqual(namesSet(withoutComments(readTheme(theme))).toSorted(), brandNames.toSorted(), theme);
});

test('every token of ours that is read is set, and every one that is set is read', () => {
  const set = new Set([...namesSet(tokens), ...namesSet(styles), ...brandNames]);
  for (const name of namesRead(`${tokens}${styles}`)) assert.ok(set.has(name), `${name} is read and never set`);
  const whole = sheetOf('pine');
  const read = new Set(namesRead(whole));
  for (const name of namesSet(tokens)) assert.ok(read.has(name), `${name} is set and never read`);
});

test('no raw colour stands outside the themes', () => {
  const outside = `${tokens}${styles}`.replace(/--[\w-]+/g, '');
  assert.deepEqual(outside.match(/#[0-9a-f]{3,8}\b/gi) ?? [], []);
  assert.deepEqual(outside.match(/\b(?:rgba?|hsla?|oklch|lab|lch)\(/gi) ?? [], []);
  assert.deepEqual(
    outside.match(/:\s*[^;{}]*\b(?:white|black|red|green|blue|gray|grey|silver|orange)\b(?!-)/gi) ?? [],
    [],
  );
});

test('the stylesheet fetches nothing but our own fonts', () => {
  for (const theme of themeNames()) {
    const { files } = loadAssets(theme);
    const addresses = [...sheetOf(theme).matchAll(/url\(([^)]*)\)/g)].map((match) =>
      (match[1] ?? '').replaceAll('"', ''),
    );
    assert.ok(addresses.length > 0);
    for (const address of addresses) assert.ok(files.has(address), address);
    assert.doesNotMatch(sheetOf(theme), /@import|https?:/);
  }
});

test('nothing in the look is of the house style of the state or of a city', () => {
  for (const theme of themeNames()) {
    assert.doesNotMatch(sheetOf(theme), /rijks|ro-?sans|--ams-|amsterdam|fira sans/i);
    for (const name of loadAssets(theme).files.keys()) assert.doesNotMatch(name, /rijks|logo|utrecht|amsterdam/i);
  }
});

test('the name of a file changes with its content, and a theme that does not exist is refused in words', () => {
  assert.notEqual(loadAssets('pine').stylesheet, loadAssets('heather').stylesheet);
  assert.equal(loadAssets('pine').stylesheet, loadAssets('pine').stylesheet);
  assert.throws(() => loadAssets('nowhere'), /There is no such theme. Choose from: .*pine/);
});

/** The relative luminance of a colour in hexadecimal. Source: WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
  const channel = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

/** Text on ground, by the last part of the brand token. */
const textPairs = [
  ...['paper', 'sand', 'white', 'voice-100', 'voice-200', 'voice-300', 'highlight-100', 'highlight-400'].map(
    (ground) => ['ink', ground],
  ),
  ...['paper', 'sand', 'white', 'voice-100'].map((ground) => ['ink-soft', ground]),
  ...['paper', 'sand', 'white', 'voice-100', 'voice-200'].map((ground) => ['voice-900', ground]),
  ...['paper', 'sand', 'white', 'voice-100'].map((ground) => ['voice-700', ground]),
  ...['voice-900', 'voice-700', 'voice-600'].map((ground) => ['white', ground]),
  ['voice-200', 'voice-900'],
  ['highlight-700', 'paper'],
  ['highlight-700', 'highlight-100'],
  ['alarm-700', 'paper'],
  ['alarm-700', 'alarm-100'],
  ['ink', 'alarm-100'],
  ['visited-700', 'paper'],
] as const;
const shapePairs = [
  ['rule', 'paper'],
  ['rule', 'white'],
  ['voice-700', 'paper'],
  ['voice-600', 'paper'],
] as const;

test('text keeps a contrast of 4.5 and shapes of 3 in every theme', () => {
  for (const theme of themeNames()) {
    const css = readTheme(theme);
    const color = (name: string): string => new RegExp(`--reg-brand-${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1] ?? '';
    for (const [text = '', ground = ''] of textPairs)
      assert.ok(contrast(color(text), color(ground)) >= 4.5, `${theme}: ${text} on ${ground}`);
    for (const [shape, ground] of shapePairs)
      assert.ok(contrast(color(shape), color(ground)) >= 3, `${theme}: ${shape} on ${ground}`);
  }
});
