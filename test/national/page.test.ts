import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalAddresses } from '#api/national/index.ts';
import { makeApp } from '#test/app.ts';
import { freshDatabase } from '#test/stores.ts';
import { listed } from './ask.ts';

test('the page for developers names every address and its example runs as printed', async (context) => {
  const app = await makeApp(context, await freshDatabase(context, 'sqlite'), { content: 'demo' });
  for (const language of ['nl', 'en', 'fy'] as const) {
    const { body } = await app.get(`/${language}/api`);
    for (const { method, path, summary } of nationalAddresses) {
      assert.ok(body.includes(`<code>${method} ${path}</code>`), path);
      assert.notEqual(summary[language], '');
    }
    const printed = body.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
    const [, address = '', sent = ''] =
      /curl -X POST https:\/\/register\.example(\S+) .* -d '([^']+)'/.exec(printed) ?? [];
    assert.ok((await listed(app, sent, address)).total_count > 0);
  }
});
