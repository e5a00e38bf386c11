import type { Scene } from '../../support/walk.ts';

const [giver, receiver] = ['Schadedienst Noord', 'Ministerie van Wonen en Landschap'];

/** The centre moves what an organisation without people has to a ministry, from a day on; the ministry accepts, and the public reads why. */
export const moved: readonly Scene[] = [
  {
    who: 'Anneke Veldstra',
    does: [
      { open: '/nl/kantoor' },
      { follow: 'Mensen bij een organisatie' },
      { choose: 'Organisatie', option: receiver },
      { press: 'Toon de mensen' },
      { fill: 'E-mailadres', with: 'ruben.castelein@oosterlee.example' },
      { choose: 'Rol', option: 'coördinator' },
      { press: 'Geef deze rol' },
      { read: 'De rol is gegeven.' },
      { open: '/nl/kantoor' },
      { follow: 'Alle organisaties' },
      { fill: 'Naam, vroegere naam of afkorting', with: 'schadedienst' },
      { press: 'Zoek' },
      { follow: giver },
      { follow: 'Overdracht' },
      { fill: 'Naar welke organisatie?', with: 'Ministerie van Niets' },
      { choose: 'Alles wat deze organisatie op die dag heeft' },
      { press: 'Stel voor' },
      { mend: [/^Deze organisatie vinden we niet/, /^Geef een dag die bestaat/] },
      { still: 'Naar welke organisatie?', holds: 'Ministerie van Niets' },
      { fill: 'Naar welke organisatie?', with: receiver },
      { fill: 'Op welke dag?', with: '2027-07-07' },
      { fill: 'Waarom? Dit leest iedereen.', with: 'Het ministerie doet dit werk voortaan zelf.' },
      { press: 'Stel voor' },
      { read: /^Het voorstel is gedaan/ },
    ],
  },
  {
    who: 'Ruben Castelein',
    does: [
      { open: '/nl/kantoor' },
      { follow: /^Schadedienst Noord wil algoritmes overdragen/ },
      { read: /Het ministerie doet dit werk voortaan zelf/ },
      { press: /^Neem over/ },
      { read: /^U neemt de algoritmes over/ },
    ],
  },
  { meanwhile: 'it becomes 7 July 2027' },
  {
    who: 'a visitor',
    does: [
      { open: '/nl/organisaties' },
      { fill: 'Naam', with: 'schadedienst' },
      { choose: 'Allemaal', of: 'Toon' },
      { press: 'Toon organisaties' },
      { follow: giver },
      { read: /Het ministerie doet dit werk voortaan zelf/ },
      { follow: receiver },
      { arrive: receiver },
      { read: /Het ministerie doet dit werk voortaan zelf/ },
    ],
  },
];
