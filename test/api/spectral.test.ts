import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openapiDocument } from '#api/document.ts';
import { resources } from '#api/resources.ts';
import { readConfig } from '#src/config.ts';

/** A document as a test takes it apart. */
type Loose = { [key: string]: Loose } & { push: (item: unknown) => void };

const rules = resolve('.spectral.yaml');
const documentOf = (baseUrl: string): Loose =>
  structuredClone(openapiDocument(readConfig({ BASE_URL: baseUrl }, '/'), resources)) as unknown as Loose;

type Finding = { readonly code: string; readonly message: string; readonly source: string };

/** What the rules find in these documents, per name of a document. */
const lint = async (
  context: TestContext,
  documents: Readonly<Record<string, unknown>>,
): Promise<readonly Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const files = Object.entries(documents).map(([name, document]) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(document));
    return file;
  });
  const program = resolve('node_modules/@stoplight/spectral-cli/dist/index.js');
  const output = await new Promise<string>((done, fail) => {
    const words = [program, 'lint', '-r', rules, '-f', 'json', '--quiet', ...files];
    execFile(process.execPath, words, { maxBuffer: 2 ** 26 }, (error, stdout) =>
      error !== null && !stdout.startsWith('[') ? fail(error) : done(stdout),
    );
  });
  return (JSON.parse(output) as Finding[]).map((finding) => ({
    ...finding,
    source: basename(finding.source, '.json'),
  }));
};

const get = (document: Loose, path: string): Loose => document.paths?.[path]?.get as Loose;

/** For every rule of ours a way to break it. */
const breaches: Readonly<Record<string, (document: Loose) => void>> = {
  'core-doc-openapi': (document) => Object.assign(document, { openapi: '3.1.0' }),
  'core-doc-openapi-contact': (document) => delete document.info?.contact?.url,
  'core-semver': (document) => Object.assign(document.info ?? {}, { version: '1.0' }),
  'core-uri-version': (document) => Object.assign(document.servers?.[0] ?? {}, { url: 'https://register.example/api' }),
  'core-transport-tls': (document) =>
    Object.assign(document.servers?.[0] ?? {}, { url: 'http://register.example/api/v1' }),
  'core-publish-openapi': (document) => delete document.paths?.['/openapi.json'],
  'core-publish-openapi-cors': (document) =>
    delete get(document, '/openapi.json').responses?.[200]?.headers?.['Access-Control-Allow-Origin'],
  'core-no-trailing-slash': (document) =>
    Object.assign(document.paths ?? {}, { '/wijzigingen/': document.paths?.['/wijzigingen'] }),
  'core-path-segments-kebab-case': (document) =>
    Object.assign(document.paths ?? {}, { '/alleWijzigingen.json': document.paths?.['/wijzigingen'] }),
  'core-query-keys-camel-case': (document) =>
    Object.assign(get(document, '/wijzigingen').parameters?.[0] ?? {}, { name: 'sinds_toen' }),
  'core-http-methods': (document) =>
    Object.assign(document.paths?.['/wijzigingen'] ?? {}, { trace: get(document, '/wijzigingen') }),
  'core-version-header': (document) => delete get(document, '/wijzigingen').responses?.[200]?.headers?.['API-Version'],
  'core-transport-security-headers': (document) =>
    delete get(document, '/wijzigingen').responses?.[200]?.headers?.['X-Frame-Options'],
  'core-transport-cors': (document) =>
    delete get(document, '/wijzigingen').responses?.[200]?.headers?.['Access-Control-Allow-Origin'],
  'core-transport-cors-token': (document) =>
    Object.assign(get(document, '/organisaties/{id}/algoritmes').responses?.[200]?.headers ?? {}, {
      'Access-Control-Allow-Origin': { schema: { type: 'string' } },
    }),
  'core-error-handling-problem-details': (document) => {
    const content = document.components?.responses?.[400]?.content ?? ({} as Loose);
    Object.assign(content, { 'application/json': content['application/problem+json'] });
  },
  'core-error-handling-problem-members': (document) => delete document.components?.schemas?.Probleem?.properties?.title,
  'core-error-handling-invalid-input': (document) => delete get(document, '/wijzigingen').responses?.[400],
  'core-error-handling-no-422': (document) => {
    const responses = get(document, '/wijzigingen').responses ?? ({} as Loose);
    Object.assign(responses, { 422: responses[400] });
  },
  'core-date-time-format': (document) =>
    delete document.components?.schemas?.Algoritme?.properties?.gepubliceerdOp?.format,
  'core-date-time-date-omit-time-portion': (document) =>
    Object.assign(document.components?.schemas?.Algoritme?.properties?.review_date ?? {}, { format: 'date-time' }),
  'core-schema-names': (document) =>
    Object.assign(document.components?.schemas ?? {}, { algoritme_lijst: { type: 'object' } }),
  'core-property-names': (document) =>
    Object.assign(document.components?.schemas?.Algoritme?.properties ?? {}, { 'Niet-goed': { type: 'string' } }),
  'paging-page-with-size': (document) =>
    get(document, '/algoritmes').parameters?.push({ name: 'limit', in: 'query', schema: { type: 'integer' } }),
  'paging-link-header': (document) => delete get(document, '/wijzigingen').responses?.[200]?.headers?.Link,
  'core-doc-texts': (document) => delete get(document, '/wijzigingen').parameters?.[0]?.description,
};

const whole: Readonly<Record<string, unknown>> = {
  https: documentOf('https://register.example'),
  http: documentOf('http://register.example'),
  local: documentOf('http://localhost:3000'),
};

const broken = Object.fromEntries(
  Object.entries(breaches).map(([rule, breach]) => {
    const document = documentOf('https://register.example');
    breach(document);
    return [rule, document];
  }),
);

test('the OpenAPI document keeps every rule, and every rule of ours notices a document that breaks it', async (context) => {
  const names = [...readFileSync(rules, 'utf8').matchAll(/^ {2}((?:core|paging)-[a-z0-9-]+):/gm)].map(
    (match) => match[1],
  );
  assert.deepEqual(Object.keys(breaches).toSorted(), names.toSorted());
  const findings = await lint(context, { ...whole, ...broken });
  assert.deepEqual(
    findings.filter(({ source }) => Object.hasOwn(whole, source)),
    [],
  );
  for (const rule of Object.keys(breaches))
    assert.ok(
      findings.some((finding) => finding.source === rule && finding.code === rule),
      `${rule} notices nothing`,
    );
});

test('the changelog names the version of the interface', () => {
  const { version } = documentOf('https://register.example').info as unknown as { version: string };
  assert.match(readFileSync('CHANGELOG.md', 'utf8'), new RegExp(`Interface version ${version.replaceAll('.', '\\.')}`));
});
