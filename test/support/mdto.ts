import assert from 'node:assert/strict';
import { walkXml } from '#formats/read-xml.ts';

/** What may stand in an element of MDTO: a text that fits, or elements of a type in this order, at least and at most so many. */
type Kind = RegExp | readonly (readonly [name: string, kind: string, least: 0 | 1, most: number])[];

const many = Number.POSITIVE_INFINITY;
const date = '\\d{4}-\\d{2}-\\d{2}';
const moment = `${date}T\\d{2}:\\d{2}:\\d{2}Z`;
const day = `\\d{4}(-\\d{2}(-\\d{2})?)?`;

const kinds: Readonly<Record<string, Kind>> = {
  text: /^[\s\S]+$/,
  whole: /^\d+$/,
  language: /^[a-z]{2}$/,
  address: /^https?:\/\/\S+$/,
  moment: new RegExp(`^${moment}$`),
  date: new RegExp(`^${date}$`),
  day: new RegExp(`^${day}$`),
  dayOrMoment: new RegExp(`^(${day}|${moment})$`),
  identification: [
    ['identificatieKenmerk', 'text', 1, 1],
    ['identificatieBron', 'text', 1, 1],
  ],
  reference: [
    ['verwijzingNaam', 'text', 1, 1],
    ['verwijzingIdentificatie', 'identification', 0, 1],
  ],
  term: [
    ['begripLabel', 'text', 1, 1],
    ['begripCode', 'text', 0, 1],
    ['begripBegrippenlijst', 'reference', 1, 1],
  ],
  time: [
    ['dekkingInTijdType', 'term', 1, 1],
    ['dekkingInTijdBegindatum', 'day', 1, 1],
    ['dekkingInTijdEinddatum', 'day', 0, 1],
  ],
  event: [
    ['eventType', 'term', 1, 1],
    ['eventTijd', 'dayOrMoment', 0, 1],
    ['eventVerantwoordelijkeActor', 'reference', 0, 1],
    ['eventResultaat', 'text', 0, 1],
  ],
  term_of_time: [
    ['termijnTriggerStartLooptijd', 'term', 0, 1],
    ['termijnStartdatumLooptijd', 'date', 0, 1],
    ['termijnLooptijd', 'text', 0, 1],
    ['termijnEinddatum', 'day', 0, 1],
  ],
  place: [['raadpleeglocatieOnline', 'address', 0, many]],
  limit: [
    ['beperkingGebruikType', 'term', 1, 1],
    ['beperkingGebruikNadereBeschrijving', 'text', 0, 1],
    ['beperkingGebruikDocumentatie', 'reference', 0, many],
    ['beperkingGebruikTermijn', 'term_of_time', 0, 1],
  ],
  checksum: [
    ['checksumAlgoritme', 'term', 1, 1],
    ['checksumWaarde', 'text', 1, 1],
    ['checksumDatum', 'moment', 1, 1],
  ],
  informatieobject: [
    ['identificatie', 'identification', 1, many],
    ['naam', 'text', 1, 1],
    ['aggregatieniveau', 'term', 0, 1],
    ['classificatie', 'term', 0, many],
    ['trefwoord', 'text', 0, many],
    ['omschrijving', 'text', 0, many],
    ['raadpleeglocatie', 'place', 0, many],
    ['dekkingInTijd', 'time', 0, many],
    ['dekkingInRuimte', 'reference', 0, many],
    ['taal', 'language', 0, many],
    ['event', 'event', 0, many],
    ['waardering', 'term', 1, 1],
    ['bewaartermijn', 'term_of_time', 0, 1],
    ['informatiecategorie', 'term', 0, 1],
    ['isOnderdeelVan', 'reference', 0, many],
    ['bevatOnderdeel', 'reference', 0, many],
    ['heeftRepresentatie', 'reference', 0, many],
    ['aanvullendeMetagegevens', 'reference', 0, many],
    ['archiefvormer', 'reference', 1, many],
    ['activiteit', 'reference', 0, 1],
    ['beperkingGebruik', 'limit', 1, many],
  ],
  bestand: [
    ['identificatie', 'identification', 1, many],
    ['naam', 'text', 1, 1],
    ['omvang', 'whole', 1, 1],
    ['bestandsformaat', 'term', 1, 1],
    ['checksum', 'checksum', 1, many],
    ['URLBestand', 'address', 0, 1],
    ['isRepresentatieVan', 'reference', 1, 1],
  ],
};

/** An element as it was read: its name, the text in it, and the elements in it. */
export type Read = { readonly name: string; text: string; readonly inner: Read[] };

/** The one object in a file of MDTO. */
export const readMdto = (xml: string): Read => {
  const root: Read = { name: '', text: '', inner: [] };
  const path = [root];
  walkXml(xml, {
    open: (name) => {
      const element: Read = { name, text: '', inner: [] };
      path.at(-1)?.inner.push(element);
      path.push(element);
    },
    text: (text) => {
      const element = path.at(-1);
      if (element !== undefined) element.text += text;
    },
    close: () => void path.pop(),
  });
  const [mdto, ...more] = root.inner;
  assert.deepEqual([mdto?.name, more.length, mdto?.inner.length], ['MDTO', 0, 1]);
  return mdto?.inner[0] ?? assert.fail();
};

const faultsIn = (element: Read, kindName: string, path: string): readonly string[] => {
  const kind = kinds[kindName] ?? assert.fail(kindName);
  if (kind instanceof RegExp)
    return kind.test(element.text) && element.inner.length === 0 ? [] : [`${path}: ${element.text}`];
  let left = element.inner;
  const faults: string[] = [];
  for (const [name, inner, least, most] of kind) {
    const end = left.findIndex((one) => one.name !== name);
    const here = end === -1 ? left : left.slice(0, end);
    left = left.slice(here.length);
    if (here.length < least || here.length > most) faults.push(`${path}/${name}: ${here.length} times`);
    faults.push(...here.flatMap((one) => faultsIn(one, inner, `${path}/${name}`)));
  }
  return [...faults, ...left.map(({ name }) => `${path}/${name} does not belong here`)];
};

/** What is wrong with a file of MDTO by its schema, version 1.0.1: elements that are missing, too many, out of order, unknown, or of another form. */
export const mdtoFaults = (xml: string): readonly string[] => {
  const object = readMdto(xml);
  return faultsIn(object, object.name, object.name);
};

/** The texts at a path of names under an element. */
export const textsAt = (element: Read, ...path: readonly string[]): readonly string[] => {
  const [first, ...rest] = path;
  if (first === undefined) return [element.text];
  return element.inner.filter(({ name }) => name === first).flatMap((one) => textsAt(one, ...rest));
};
