import assert from 'node:assert/strict';
import { remarkOnEntry } from '#commands/office/remarks.ts';
import type { AlgorithmId } from '#register/algorithm.ts';
import { minutesLater } from '#register/session.ts';
import { testMoment } from '#test/app.ts';
import { storeTest } from '#test/stores.ts';
import { own } from '#test/support/colleagues.ts';
import { addressesOf, deliverWith, deliveryApp, tokenFor, wholeText } from '#test/support/delivering.ts';
import { moved, workerAs } from '#test/support/texts.ts';

storeTest(
  'a machine reads why a text was sent back, and nothing else that people remark',
  async (database, context) => {
    const app = await deliveryApp(context, database);
    const { secret } = await tokenFor(app, own);
    const deliver = deliverWith(app, secret);
    const [editor, approver] = [await workerAs(app, 'editor'), await workerAs(app, 'approver')];
    const begun = await deliver('POST', addressesOf(own, '').list, wholeText);
    const algorithmId = String(begun.content.id) as AlgorithmId;
    const key = { algorithmId, language: 'nl' } as const;
    const { state, entry } = addressesOf(own, algorithmId);
    const reasons = async () =>
      ((await deliver('GET', state)).content.opmerkingen as { tekst: string }[]).map(({ tekst }) => tekst);
    const remark = async (minutes: number, text: string) => {
      const later = { ...app.context, now: () => minutesLater(testMoment, minutes) };
      const remarked = await remarkOnEntry(later, editor.actor, key, { text, field: 'goal', replyTo: null });
      assert.deepEqual(remarked, { kind: 'done' });
    };
    const sentBack = async (text: string, revision: number) => {
      assert.equal(await moved(app, editor, key, 'submit', { revision }), 'moved');
      const remarks = [{ field: 'goal' as const, text: `${text} Over het doel.` }];
      assert.equal(await moved(app, approver, key, 'send-back', { revision, reason: text, remarks }), 'moved');
    };
    await remark(1, 'Tussen ons.');
    assert.deepEqual(await reasons(), []);
    await sentBack('Te kort.', Number(begun.content.revisie));
    await remark(2, 'Ook tussen ons.');
    assert.deepEqual(await reasons(), ['Te kort. Over het doel.', 'Te kort.']);
    const revision = Number(begun.content.revisie);
    assert.equal(await moved(app, editor, key, 'submit', { revision }), 'moved');
    assert.equal(await moved(app, approver, key, 'approve', { revision }), 'moved');
    assert.equal(await moved(app, approver, key, 'publish', { revision }), 'moved');
    assert.deepEqual(await reasons(), [], 'what is public has no reasons');
    const tag = (await deliver('GET', entry)).headers.etag ?? '';
    const changed = await deliver('PUT', entry, { ...wholeText, goal: 'Een ander doel.' }, { 'if-match': tag });
    assert.equal(changed.content.staat, 'concept');
    assert.deepEqual(await reasons(), [], 'what was said of an earlier draft is over');
  },
);
