import type { OrganisationName } from '#register/organisation.ts';
import type { Language, Text } from '#standard/text.ts';
import { type Html, html } from '#web/html.ts';
import { selectField } from '#web/parts/select-field.ts';
import { textField } from '#web/parts/text-field.ts';
import { nameKindTexts } from './part-words.ts';
import { namedRows, rowControl } from './read-change.ts';

const words = {
  help: {
    nl: 'Maak een naam leeg om hem weg te halen. Een vroegere naam blijft vindbaar: verander dan de soort en geef de laatste dag.',
    en: 'Empty a name to take it away. A former name can still be found: change its kind then, and give the last day.',
    fy: 'Meitsje in namme leech om him fuort te heljen. In eardere namme bliuwt te finen: feroarje dan de soarte en jou de lêste dei.',
  },
  row: { nl: 'Naam', en: 'Name', fy: 'Namme' },
  new: { nl: 'Nieuwe naam', en: 'New name', fy: 'Nije namme' },
  kind: { nl: 'Soort naam', en: 'Kind of name', fy: 'Soarte namme' },
  from: { nl: 'Vanaf (niet verplicht)', en: 'From (optional)', fy: 'Fan (net ferplichte)' },
  until: { nl: 'Tot (niet verplicht)', en: 'Until (optional)', fy: 'Oant (net ferplichte)' },
} as const satisfies Record<string, Text>;

type Row = { readonly name: string; readonly kind: string; readonly from: string; readonly until: string };

const rowOf = ({ name, kind, from, until }: OrganisationName): Row => ({
  ...{ name, kind, from: from ?? '', until: until ?? '' },
});

const emptyRow: Row = { name: '', kind: 'alternative', from: '', until: '' };

const sentRows = (form: URLSearchParams): readonly Row[] => {
  const typed = (name: string): string => (form.get(name) ?? '').trim();
  return namedRows(typed).map((row) => ({
    name: typed(rowControl('name', row)),
    kind: typed(rowControl('kind', row)),
    from: typed(rowControl('nameFrom', row)),
    until: typed(rowControl('nameUntil', row)),
  }));
};

/** The names of an organisation in rows, with two empty ones; what was sent when that is shown again. */
export const nameRows = (
  names: readonly OrganisationName[],
  sent: URLSearchParams | null,
  fault: (control: string) => string | undefined,
  language: Language,
): Html => {
  const rows = sent === null ? names.map(rowOf) : sentRows(sent);
  const options = Object.entries(nameKindTexts).map(([value, text]) => ({ value, name: text[language] }));
  const day = (control: 'nameFrom' | 'nameUntil', row: number, value: string, label: Text): Html => {
    const name = rowControl(control, row);
    return textField({ name, label: label[language], type: 'date', value, fault: fault(name), autocomplete: 'off' });
  };
  const one = ({ name, kind, from, until }: Row, row: number): Html => {
    const control = rowControl('name', row);
    const label = row < rows.length ? `${words.row[language]} ${row + 1}` : words.new[language];
    return html`<fieldset class="reg-name-row"><legend class="reg-hidden">${label}</legend>${textField({
      ...{ name: control, label, value: name, fault: fault(control), autocomplete: 'off' },
    })}${selectField({ name: rowControl('kind', row), label: words.kind[language], options, value: kind })}${day(
      'nameFrom',
      row,
      from,
      words.from,
    )}${day('nameUntil', row, until, words.until)}</fieldset>`;
  };
  return html`<p>${words.help[language]}</p>${[...rows, emptyRow, emptyRow].map(one)}`;
};
