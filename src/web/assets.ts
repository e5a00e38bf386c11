import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file the browser may fetch: its name holds a hash of its content, so it never changes under that name. */
export type Asset = { readonly name: string; readonly type: string; readonly body: Buffer };

/** The files of one theme, and the names the frame of a page needs. */
export type Assets = {
  readonly files: ReadonlyMap<string, Asset>;
  readonly stylesheet: string;
  readonly icon: string;
  /** What suggests words under a search field. */
  readonly suggestScript: string;
  /** What asks the browser for a passkey. */
  readonly passkeyScript: string;
  /** What saves an entry while it is written, gives hints and guards against leaving. */
  readonly writeScript: string;
  /** What looks again how far work is. */
  readonly watchScript: string;
  /** The fonts that every page needs first. */
  readonly preload: readonly string[];
};

const folder = join(import.meta.dirname, 'assets');
const packages = join(import.meta.dirname, '..', '..', 'node_modules');

/** The parts of the NL Design System that the look uses; everything else is our own. */
const packageFiles = [
  '@nl-design-system-candidate/button-css/dist/button.css',
  '@nl-design-system-candidate/link-css/dist/link.css',
  '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
  '@nl-design-system-candidate/data-badge-css/dist/data-badge.css',
  '@utrecht/textbox-css/dist/index.min.css',
  '@utrecht/textarea-css/dist/index.min.css',
  '@utrecht/select-css/dist/index.min.css',
  '@utrecht/form-label-css/dist/index.min.css',
  '@utrecht/form-field-error-message-css/dist/index.min.css',
  '@utrecht/table-css/dist/index.min.css',
  '@utrecht/pagination-css/dist/index.min.css',
  '@utrecht/alert-css/dist/index.min.css',
];

const fonts = [
  'newsreader-latin-wght-normal.woff2',
  'source-sans-3-latin-wght-normal.woff2',
  'source-sans-3-latin-wght-italic.woff2',
];

const layerOrder = '@layer base,nlds,layout,parts,help,print;';

const named = (start: string, extension: string, type: string, body: Buffer): Asset => {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  return { name: `${start}-${hash}.${extension}`, type, body };
};

const readText = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

const smaller = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .trim();

/** The names of the themes that can be chosen. */
export const themeNames = (): readonly string[] =>
  readdirSync(join(folder, 'themes')).flatMap((file) => (file.endsWith('.css') ? [file.slice(0, -4)] : []));

/** The text of a theme: layer 1 of the tokens. Throws with a sentence for people when there is no such theme. */
export const readTheme = (theme: string): string => {
  if (!themeNames().includes(theme))
    throw new Error(`THEME is '${theme}'. There is no such theme. Choose from: ${themeNames().join(', ')}.`);
  return readText(folder, 'themes', `${theme}.css`);
};

/** Our own style files, in the order in which they are read. */
export const styleFiles = (): readonly string[] =>
  readdirSync(join(folder, 'styles'))
    .filter((file) => file.endsWith('.css'))
    .toSorted()
    .map((file) => join(folder, 'styles', file));

/** The whole stylesheet of a theme; fonts have the names given. */
const stylesheetOf = (theme: string, fontNames: ReadonlyMap<string, string>): string => {
  const tokens = readText(folder, 'tokens.css').replace(
    /url\("fonts\/([^"]+)"\)/g,
    (_match, file: string) => `url("${fontNames.get(file) ?? file}")`,
  );
  const parts = packageFiles.map((file) => readText(packages, file)).join('\n');
  const own = styleFiles().map((file) => readFileSync(file, 'utf8'));
  return smaller([layerOrder, tokens, readTheme(theme), `@layer nlds{${parts}}`, ...own].join('\n'));
};

const brandColor = (theme: string, name: string): string =>
  new RegExp(`--reg-brand-${name}:\\s*([^;]+);`).exec(theme)?.[1]?.trim() ?? 'currentColor';

const markIcon = (theme: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="1" y="6" width="14" height="14" fill="${brandColor(theme, 'voice-700')}"/><circle cx="24" cy="13" r="7" fill="${brandColor(theme, 'highlight-400')}"/><path d="M1 25.5h30" stroke="${brandColor(theme, 'voice-900')}" stroke-width="3"/></svg>`;

const script = (name: string): Asset =>
  named(name, 'js', 'text/javascript; charset=utf-8', readFileSync(join(folder, `${name}.js`)));

/** The stylesheet, icon, scripts and fonts of a theme, built in memory. Throws with a sentence for people when the theme does not exist. */
export const loadAssets = (theme: string): Assets => {
  const fontFiles = fonts.map((file) => ({
    file,
    asset: named(file.replace('.woff2', ''), 'woff2', 'font/woff2', readFileSync(join(folder, 'fonts', file))),
  }));
  const fontNames = new Map(fontFiles.map(({ file, asset }) => [file, asset.name]));
  const css = named(`register-${theme}`, 'css', 'text/css; charset=utf-8', Buffer.from(stylesheetOf(theme, fontNames)));
  const mark = named(`mark-${theme}`, 'svg', 'image/svg+xml', Buffer.from(markIcon(readTheme(theme))));
  const [suggest, passkey] = [script('suggest'), script('passkey')];
  const [write, watch] = [script('write-entry'), script('watch')];
  const all = [css, mark, suggest, passkey, write, watch, ...fontFiles.map(({ asset }) => asset)];
  return {
    files: new Map(all.map((asset) => [asset.name, asset])),
    stylesheet: css.name,
    icon: mark.name,
    suggestScript: suggest.name,
    passkeyScript: passkey.name,
    writeScript: write.name,
    watchScript: watch.name,
    preload: fontFiles.slice(0, 2).map(({ asset }) => asset.name),
  };
};
