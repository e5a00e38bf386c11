import type { FacetKey } from '#search/facets.ts';
import type { SearchResult } from '#search/search.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { icon } from '#web/icons.ts';
import { href } from '../../../routes.ts';
import { countOf } from '../search/choices.ts';

/** A situation of a reader, in the first person, with what it leads to. */
type Situation = {
  readonly name: Text;
  readonly help: Text;
  /** The choices that fit; when no entry has them, the words are searched. */
  readonly choices: { readonly key: FacetKey; readonly values: readonly string[] } | null;
  readonly words: string;
};

const searched: readonly Situation[] = [
  {
    name: { nl: 'Ik word gecontroleerd', en: 'I am being checked', fy: 'Ik wurd kontrolearre' },
    help: {
      nl: 'Algoritmes die kiezen wie extra controle krijgt',
      en: 'Algorithms that choose who is checked more closely',
      fy: "Algoritmes dy't kieze wa't ekstra kontrôle kriget",
    },
    choices: { key: 'risicoselectie', values: ['ja'] },
    words: 'controle',
  },
  {
    name: { nl: 'Ik vraag geld of hulp aan', en: 'I am applying for money or help', fy: 'Ik freegje jild of help oan' },
    help: {
      nl: 'Uitkering, wonen, zorg en werk',
      en: 'Benefits, housing, care and work',
      fy: 'Útkearing, wenjen, soarch en wurk',
    },
    choices: { key: 'thema', values: ['sociale-zekerheid', 'wonen', 'zorg-en-gezondheid', 'werk'] },
    words: 'uitkering',
  },
  {
    name: { nl: 'Ik heb een bedrijf', en: 'I have a business', fy: 'Ik haw in bedriuw' },
    help: {
      nl: 'Algoritmes die bedrijven raken',
      en: 'Algorithms that affect businesses',
      fy: "Algoritmes dy't bedriuwen reitsje",
    },
    choices: { key: 'raakt', values: ['bedrijven'] },
    words: 'bedrijf',
  },
  {
    name: {
      nl: 'Er hangt een camera of sensor',
      en: 'There is a camera or sensor',
      fy: 'Der hinget in kamera of sensor',
    },
    help: {
      nl: 'Kentekens, drukte, parkeren en geluid op straat',
      en: 'Number plates, crowds, parking and noise in the street',
      fy: 'Kentekens, drokte, parkearen en lûd op strjitte',
    },
    choices: null,
    words: 'camera',
  },
];

const addressOf = ({ choices, words }: Situation, usual: SearchResult, language: Language): string => {
  const fits = choices?.values.some((value) => countOf(usual, choices.key, value) > 0) === true;
  return href('search', { language }, fits ? { [choices.key]: choices.values } : { zoekterm: words });
};

const way = (name: string, help: string, address: string): Html =>
  html`<li><a class="reg-ways__link" href="${address}"><span class="reg-ways__name">${name}</span><span class="reg-ways__text">${help}</span>${icon('arrow-right')}</a></li>`;

const letter = {
  name: {
    nl: 'Ik kreeg een brief of besluit',
    en: 'I received a letter or decision',
    fy: 'Ik krige in brief of beslút',
  },
  help: {
    nl: 'Zoek het algoritme bij de organisatie die de brief stuurde',
    en: 'Find the algorithm of the organisation that sent the letter',
    fy: "Sykje it algoritme by de organisaasje dy't de brief stjoerde",
  },
} as const satisfies Record<string, Text>;

const research = {
  name: { nl: 'Ik doe onderzoek', en: 'I do research', fy: 'Ik doch ûndersyk' },
  help: {
    nl: 'Alles downloaden, vergelijken en volgen',
    en: 'Download, compare and follow everything',
    fy: 'Alles delhelje, fergelykje en folgje',
  },
} as const satisfies Record<string, Text>;

/** The ways in by situation; the choices lead to a list that is not empty when that can be. */
export const situations = (usual: SearchResult, language: Language): Html =>
  html`<ul class="reg-ways">${way(letter.name[language], letter.help[language], href('letter', { language }))}${searched.map(
    (situation) => way(situation.name[language], situation.help[language], addressOf(situation, usual, language)),
  )}${way(research.name[language], research.help[language], href('downloads', { language }))}</ul>`;
