import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EntryDocument, emptyDocument } from './entry.ts';
import { areAlike, likenessOf } from './likeness.ts';

type Said = readonly [organization: string, name: string, goal: string, provider?: string, product?: string];

const documentOf = ([organization, name, goal, provider = '', product = '']: Said): EntryDocument => {
  const values = Object.entries({ organization, name, goal, provider, product }).filter(([, value]) => value !== '');
  return { ...emptyDocument, values: Object.fromEntries(values) };
};

const alike = (one: Said, other: Said): boolean => {
  const [a, b] = [one, other].map((said) => likenessOf(documentOf(said)));
  return a !== null && a !== undefined && b !== null && b !== undefined && areAlike(a, b);
};

const black =
  'Wij maken stukken openbaar als iemand daarom vraagt. Namen, adressen en nummers van mensen mogen daar niet in staan. Het programma zoekt ze op en stelt voor om ze zwart te maken. Een medewerker kijkt elk voorstel na en beslist.';
const moving =
  'Inwoners geven een verhuizing zelf door op onze website. De regels kijken of het adres bestaat, hoeveel mensen er al wonen en of de eigenaar toestemming gaf. Klopt alles, dan gaat de verhuizing meteen door.';
const lights =
  'Verkeerslichten reageren op het verkeer dat eraan komt. Bussen en ziekenwagens krijgen eerder groen. Zo staat niemand voor niets stil en is de lucht schoner.';
const reading = 'Bezoekers kunnen elke bladzijde van de website laten voorlezen.';
const debts =
  'Wie zijn huur, zorgverzekering, water of stroom niet betaalt, krijgt van ons een aanbod voor hulp. Het programma zet de meldingen bij elkaar en rekent uit wie het eerst bezoek krijgt.';
const value =
  'Elk jaar schatten wij wat een woning waard is. Het model vergelijkt de woning met woningen die kortgeleden zijn verkocht en let op grootte, bouwjaar en ligging. Een taxateur controleert de uitkomst.';
const mail =
  'Het programma waarschuwt een medewerker die een bericht met gevoelige gegevens naar een verkeerd adres wil sturen.';
const [veld, duin, berg] = ['Gemeente Veldwijk', 'Gemeente Duinrade', 'Waterschap Bergmeer'];

/** Pairs that are one to a reader. */
const folded: readonly (readonly [why: string, one: Said, other: Said])[] = [
  ['the same', [veld, 'Weglakken', black], [duin, 'Weglakken', black]],
  ['capitals and signs', [veld, 'WEGLAKKEN!', black.toUpperCase()], [duin, 'Weglakken', black]],
  [
    'the name of the organisation in the purpose',
    [veld, 'Verhuizing', moving.replace('onze website', 'de website van de gemeente Veldwijk')],
    [duin, 'Verhuizing', moving.replace('onze website', 'de website van de gemeente Duinrade')],
  ],
  [
    'the name of the organisation in the title',
    [veld, 'Verhuizing Veldwijk', moving],
    [duin, 'Verhuizing Duinrade', moving],
  ],
  ['one word is another', [veld, 'Weglakken', black], [duin, 'Weglakken', black.replace('stukken', 'documenten')]],
  [
    'two words are others',
    [veld, 'Weglakken', black],
    [duin, 'Weglakken', black.replace('stukken', 'documenten').replace('programma', 'systeem')],
  ],
  [
    'a sentence more',
    [veld, 'Waarde van woningen', value],
    [duin, 'Waarde van woningen', `${value} Wij leggen dat uit.`],
  ],
  [
    'a few words less',
    [veld, 'Waarde van woningen', value],
    [duin, 'Waarde van woningen', value.replace(' en ligging', '')],
  ],
  ['an accent', [veld, 'Waarde', value], [duin, 'Waarde', value.replace('Een taxateur', 'Eén taxateur')]],
  ['a longer title', [veld, 'Zwartlak', black], [duin, 'Zwartlak: assistent bij openbaar maken', black]],
  ['a title with the kind of thing', [veld, 'Anonimiseringssoftware', black], [duin, 'Anonimiseren', black]],
  ['a title with a tool', [veld, 'Anonimiseringstool', black], [berg, 'Anonimiseringssoftware Zwartlak', black]],
  ['a title in one word', [veld, 'Verkeersregelinstallatie', lights], [duin, 'Verkeers Regel Installatie', lights]],
  ['a title with brackets', [veld, '(Slimme) verkeerslichten', lights], [duin, 'Verkeerslichten', lights]],
  ['a title with a hyphen', [veld, 'Balie e-diensten', moving], [duin, 'Balie: eDiensten', moving]],
  ['a title with a version', [veld, 'Schuldhulp 2.0', debts], [duin, 'Schuldhulp', debts]],
  ['a short purpose', [veld, 'Leeshulp', reading], [duin, 'Leeshulp website', reading]],
  ['another kind of organisation', [veld, 'Veilig mailen', mail], [berg, 'Veilig mailen', mail]],
  [
    'one product, other purposes',
    [veld, 'Veilig mailen', mail, 'Voorbeeld BV', 'Zegel 3'],
    [duin, 'Veilig mailen', 'Berichten versleutelen.', 'Voorbeeld bv', 'Zegel 3'],
  ],
  [
    'one product, no purpose',
    [veld, 'Leeshulp', '', 'Voorbeeld BV', 'Luister'],
    [duin, 'Leeshulp', reading, 'Voorbeeld BV', 'Luister'],
  ],
  ['a letter before the title', [veld, 'iBurgerbalie', moving], [duin, 'Burgerbalie', moving]],
  [
    'a word of order',
    [veld, 'Schuldhulp', debts],
    [duin, 'Schuldhulp', debts.replace('water of stroom', 'stroom of water')],
  ],
];

/** Pairs that are two. */
const apart: readonly (readonly [why: string, one: Said, other: Said])[] = [
  ['other purposes under one title', [veld, 'Weglakken', black], [duin, 'Weglakken', moving]],
  ['one purpose under other titles', [veld, 'Weglakken', black], [duin, 'Inzage van dossiers', black]],
  ['names of other products for one purpose', [veld, 'Zegelpost', mail], [duin, 'Kluisbrief', mail]],
  [
    'half of the text is other',
    [veld, 'Waarde van woningen', value],
    [
      duin,
      'Waarde van woningen',
      `${value.slice(0, 90)} Daarna telt de ligging aan het water, de staat van het dak en wat de buren betaalden voor een tuin.`,
    ],
  ],
  ['the text is a small part of the other', [veld, 'Leeshulp', reading], [duin, 'Leeshulp', `${reading} ${black}`]],
  ['no purpose', [veld, 'Weglakken', ''], [duin, 'Weglakken', '']],
  ['no purpose at one', [veld, 'Weglakken', black], [duin, 'Weglakken', '']],
  [
    'no title in common with one product',
    [veld, 'Weglakken', black, 'Voorbeeld BV', 'Zwartlak'],
    [duin, 'Voorlezen van brieven', reading, 'Voorbeeld BV', 'Zwartlak'],
  ],
  [
    'one name of a product of two suppliers',
    [veld, 'Leeshulp', reading, 'Voorbeeld BV', 'Luister'],
    [duin, 'Leeshulp', mail, 'Anders BV', 'Luister'],
  ],
  [
    'one supplier, other products',
    [veld, 'Leeshulp', reading, 'Voorbeeld BV', 'Luister'],
    [duin, 'Leeshulp', mail, 'Voorbeeld BV', 'Zegel'],
  ],
  [
    'a supplier without a product',
    [veld, 'Leeshulp', reading, 'Voorbeeld BV'],
    [duin, 'Leeshulp', mail, 'Voorbeeld BV'],
  ],
  [
    'other tax, same manner',
    [veld, 'Controle toeristenbelasting', 'Wij zoeken verhuurders die geen aangifte deden.'],
    [duin, 'Controle hondenbelasting', 'Wij tellen honden in straten waar weinig aangifte is gedaan.'],
  ],
  [
    'one sentence in common',
    [veld, 'Kenteken', `Een medewerker kijkt elk voorstel na. ${lights}`],
    [duin, 'Kenteken', `Een medewerker kijkt elk voorstel na. ${debts}`],
  ],
  [
    'the same words in another order',
    [veld, 'Volgorde', 'de raad vraagt het college om stukken over geld'],
    [duin, 'Volgorde', 'geld om over stukken het college vraagt de raad'],
  ],
  ['a general title', [veld, 'Algoritme', moving], [duin, 'Algoritme', lights]],
  ['titles of which only the kind is the same', [veld, 'Model jeugdzorg', value], [duin, 'Model parkeren', value]],
  [
    'titles of which only a stop word is the same',
    [veld, 'Hulp bij schulden', debts],
    [duin, 'Toezicht bij huren', debts],
  ],
  [
    'short purposes that look alike',
    [veld, 'Telling', 'Auto’s tellen op straat.'],
    [duin, 'Telling', 'Fietsen tellen in het park.'],
  ],
  [
    'a purpose that is only the title',
    [veld, 'Toezicht milieu', 'Toezicht milieu'],
    [duin, 'Toezicht horeca', 'Toezicht horeca'],
  ],
  [
    'one title word of five',
    [veld, 'Dashboard overlast in de binnenstad zomer', black],
    [duin, 'Dashboard sluiting drugspanden besluit burgemeester', black],
  ],
  ['nothing but the organisation', [veld, 'Weglakken', 'Veldwijk'], [duin, 'Weglakken', 'Duinrade']],
];

test('there are at least twenty pairs of both kinds', () => assert.ok(Math.min(folded.length, apart.length) >= 20));

for (const [why, one, other] of folded)
  test(`one to a reader: ${why}`, () => {
    assert.ok(alike(one, other));
    assert.ok(alike(other, one));
  });

for (const [why, one, other] of apart)
  test(`two to a reader: ${why}`, () => {
    assert.ok(!alike(one, other));
    assert.ok(!alike(other, one));
  });
