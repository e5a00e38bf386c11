import type { Scene, Step } from '../../support/walk.ts';

const title = 'Persoonsgegevens weglakken in documenten';
const municipality = 'Gemeente Rietmeer';
const visit = { open: '/nl/kantoor' } as const;

/** Gives somebody a role, on the page of the people of an organisation. */
const give = (email: string, role: string): readonly Step[] => [
  { fill: 'E-mailadres', with: email },
  { choose: 'Rol', option: role },
  { press: 'Geef deze rol' },
  { read: 'De rol is gegeven.' },
];

/** A small municipality joins with a coordinator of its own, takes the text of a supplier, and publishes it without a ministry. */
export const ownCoordinator: readonly Scene[] = [
  {
    who: 'Anneke Veldstra',
    does: [
      { follow: 'Mensen bij een organisatie' },
      { choose: 'Organisatie', option: municipality },
      { press: 'Toon de mensen' },
      ...give('femke.hoogland@oosterlee.example', 'coördinator'),
    ],
  },
  {
    who: 'Femke Hoogland',
    does: [
      visit,
      { follow: 'Mensen en rollen', within: municipality },
      ...give('sanne.terpstra@oosterlee.example', 'redacteur'),
      ...give('yusuf.kaya@oosterlee.example', 'goedkeurder'),
    ],
  },
  {
    who: 'Sanne Terpstra',
    does: [
      visit,
      { follow: 'Nieuw algoritme', within: municipality },
      { arrive: /hoe wilt u beginnen/ },
      { look: 'ways' },
      { follow: /^De tekst van een leverancier/ },
      { fill: 'Zoek een tekst', with: 'zwartbalk' },
      { press: 'Zoek' },
      { read: title },
      { look: 'texts' },
      { follow: title },
      { read: 'Komt mee, kijk dit na' },
      { look: 'supplier text' },
      { press: 'Neem deze tekst over' },
      { read: 'Dit staat nog tussen deze tekst en het publiek:' },
      { look: 'entry' },
      { follow: 'Vul ‘Contactgegevens’ in' },
      {
        still: /^Doel en impact/,
        holds: 'Stukken worden sneller openbaar, zonder dat er gegevens van mensen in staan.',
      },
      { still: /^Contactgegevens/, holds: '' },
      { fill: /^Contactgegevens/, with: 'algoritmes@rietmeer.example' },
      { fill: /^Begindatum/, with: '2024-03' },
      { choose: 'In gebruik', of: /^Status/ },
      { press: 'Sla op en ga verder' },
      { read: 'Bewerk de tekst' },
    ],
  },
  { meanwhile: 'the supplier offers another text' },
  {
    who: 'Sanne Terpstra',
    does: [
      { again: true },
      { follow: /^Bekijk wat er veranderde/ },
      { arrive: 'De leverancier heeft zijn tekst veranderd' },
      { look: 'the change of the supplier' },
      { choose: 'Overnemen', of: /Doel en impact/ },
      { press: 'Bewaar deze keuzes' },
      { read: 'Stukken zijn eerder openbaar.' },
      { press: 'Dien in' },
      { read: /^Wacht op beoordeling/ },
    ],
  },
  {
    who: 'Yusuf Kaya',
    does: [
      visit,
      { follow: title, within: /^Wacht op u/ },
      { press: 'Keur goed' },
      { press: 'Publiceer nu' },
      { read: 'Bekijk wat openbaar is' },
    ],
  },
  { meanwhile: 'the public side follows' },
  {
    who: 'a visitor',
    does: [
      { open: '/nl' },
      { fill: 'Zoek op onderwerp, organisatie of uw situatie', with: 'weglakken rietmeer' },
      { press: /^Zoeken/ },
      { follow: title },
      { read: 'Stukken zijn eerder openbaar.' },
      { read: /algoritmes@rietmeer\.example/ },
    ],
  },
  {
    who: 'Bas Olieman',
    does: [
      { follow: 'Alle organisaties' },
      { follow: municipality },
      { arrive: municipality },
      { miss: 'Algoritmes' },
      { follow: 'Mensen en rollen' },
      { read: 'Beoordeelt wat een ander schreef en keurt het goed.' },
      { miss: 'Geef iemand een rol' },
      { open: '/nl/kantoor/algoritmes/demo-gemeente-rietmeer' },
      { arrive: 'Uw rol geeft dit recht niet' },
    ],
  },
];
