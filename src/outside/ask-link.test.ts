import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { askLink } from './ask-link.ts';

test('a link in a text never leads the register to this machine or a private network', async (context) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '0.0.0.0',
    '2130706433',
    '0x7f.1',
    '10.0.0.1',
    '192.168.1.1',
    '169.254.169.254',
  ])
    assert.deepEqual(await askLink(`http://${host}:${port}/`), { kind: 'nothing' }, host);
  assert.equal(asked, 0);
});

test('what is no address of the web is not asked', async () => {
  for (const address of ['ftp://www.rijk.nl/', 'javascript:alert(1)', 'geen adres'])
    assert.equal((await askLink(address)).kind, 'nothing', address);
});
