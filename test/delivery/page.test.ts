import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { href } from '#src/routes.ts';
import { languages } from '#standard/text.ts';
import { freshDatabase } from '#test/stores.ts';
import { own } from '#test/support/colleagues.ts';
import { addressesOf, deliverWith, deliveryApp, tokenFor } from '#test/support/delivering.ts';

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const hasCurl = spawnSync('curl', ['--version']).status === 0;

test('the example on the page for developers delivers a text', {
  skip: hasCurl ? false : 'no curl',
}, async (context) => {
  const app = await deliveryApp(context, await freshDatabase(context, 'sqlite'));
  const { secret } = await tokenFor(app, own, ['concepten-schrijven']);
  const listening = await app.server.listen({ host: '127.0.0.1', port: 0 });
  for (const language of languages) {
    const page = (await app.get(href('delivering', { language }))).body;
    const [, shown = ''] = /<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/.exec(page) ?? assert.fail('no example');
    const command = plain(shown).replace(app.config.baseUrl, listening).replace('gm9999', own);
    const { stdout } = await promisify(execFile)('sh', ['-c', `${command} --silent --show-error`], {
      env: { ...process.env, TOKEN: secret },
    });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(answer.staat, 'concept', stdout);
    assert.equal(answer.status, 'In gebruik');
  }
  const { content } = await deliverWith(app, secret)('GET', addressesOf(own, '').list);
  assert.equal((content.resultaten as unknown[]).length, 1, 'the same key three times is one delivery');
});
