import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The code of the product without its tests, as text by file. */
const product: readonly (readonly [file: string, text: string])[] = globSync(['src/**/*.ts', 'src/web/assets/*.js'])
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
  .map((file) => [file, readFileSync(file, 'utf8')]);

const filesWith = (pattern: RegExp, within = product): readonly string[] =>
  within.filter(([, text]) => pattern.test(text)).map(([file]) => file);

const scripts = product.filter(([file]) => file.endsWith('.js'));

test('no text is run as code, and no other program is started', () => {
  assert.deepEqual(filesWith(/\beval\(|\bnew Function\b|\bnode:vm\b|\bchild_process\b|\bimport\([^'"]/), []);
});

test('scripts in the browser make no markup of text, keep nothing there and listen to no other window', () => {
  assert.ok(scripts.length > 0);
  assert.deepEqual(filesWith(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTMLUnsafe/, scripts), []);
  assert.deepEqual(filesWith(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\./, scripts), []);
  assert.deepEqual(filesWith(/postMessage|'message'|WebSocket|EventSource/, scripts), []);
});

test('pages hold no plug-in, no frame and nothing that browsers gave up', () => {
  const given = /<(object|embed|applet|iframe|frame|frameset|marquee)\s+[\w-]+="|ActiveX|application\/x-shockwave/i;
  assert.deepEqual(filesWith(given), []);
});

test('chance comes from the generator for secrets, hashes are SHA-256 and what is sealed is sealed by AES-256-GCM', () => {
  assert.deepEqual(filesWith(/Math\.random|node:crypto'\)\.pseudo/), []);
  const named = (pattern: RegExp): ReadonlySet<string> =>
    new Set(product.flatMap(([, text]) => [...text.matchAll(pattern)].map(([, name = '']) => name)));
  assert.deepEqual(named(/\bcreate(?:Hash|Hmac)\(\s*([^,)]+)/g), new Set(["'sha256'"]));
  assert.deepEqual(filesWith(/\bcreate(?:Cipher|Decipher)iv\(/), ['src/commands/sealing.ts']);
  assert.deepEqual(named(/const cipher = ('[^']+')/g), new Set(["'aes-256-gcm'"]));
});

test('nobody is taken for who they are without their certificate', () => {
  assert.deepEqual(filesWith(/rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity/), []);
});

test('no secret stands in what is kept of the code', () => {
  const kept = globSync([
    'src/**/*',
    'docs/**/*.md',
    'demo/**/*',
    'scripts/**/*',
    '.ci/**/*',
    '*.{json,md,yml}',
  ]).filter((file) => /\.(ts|js|mjs|md|json|yml|css)$/.test(file) && !file.includes('node_modules'));
  const secret =
    /-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/]|algoritmeregister_[A-Za-z0-9_-]{43}|AKIA[0-9A-Z]{16}/;
  assert.deepEqual(
    kept.filter((file) => !file.endsWith('.test.ts') && secret.test(readFileSync(file, 'utf8'))),
    [],
  );
});
