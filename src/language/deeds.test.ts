import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deedIn, saysWhatIsDone } from './deeds.ts';
import { wordsOf } from './words.ts';

test('a question that begins with a modal verb ends with what is done', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Mag de gemeente mijn tuin filmen?', 'filmen'],
    ['kan iemand mijn brief zien', 'zien'],
    ['gaat de buurt op slot', null],
    ['mag filmen', null],
    ['waarom mag de gemeente filmen', null],
    ['weten ze hoeveel katten er wonen', null],
    ['', null],
  ];
  for (const [text, deed] of cases) assert.equal(deedIn(text, wordsOf(text)), deed, text);
});

test('what is done with a subject is told from a subject', () => {
  for (const word of ['controle', 'controles', 'metingen', 'toezicht', 'dashboards', 'vertaling', 'hulpmiddelen'])
    assert.equal(saysWhatIsDone(word), true, word);
  for (const word of ['asbest', 'vergunning', 'fraude', 'advies']) assert.equal(saysWhatIsDone(word), false, word);
});
