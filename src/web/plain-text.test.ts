import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';
import { onOneLine, plainTextOf } from './plain-text.ts';

test('the words of a piece of a page are as they were written, on one line', () => {
  const text = `<b>"5 > 3" & 'ja'</b>\r\n\u202eX-Header: 1`;
  assert.equal(
    plainTextOf(html`<p title="a &gt; b">${text} <a href="/x">&amp;lt;</a></p>`),
    `<b>"5 > 3" & 'ja'</b> X-Header: 1 &lt;`,
  );
  assert.equal(onOneLine(' a\u0000\tb\u2028c\ud800 '), 'a b c\ufffd');
});
