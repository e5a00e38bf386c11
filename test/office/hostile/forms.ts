/** A form on a page: where it is sent, and what every control in it holds. */
export type Form = { readonly action: string; readonly values: readonly (readonly [name: string, value: string])[] };

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

const attributeOf = (tag: string, name: string): string | null => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : unescaped(found);
};

const controls = /<(input|button|select|textarea)\b[^>]*>/g;

const optionsOf = (body: string, from: number): readonly string[] =>
  [...body.slice(from, body.indexOf('</select>', from)).matchAll(/<option[^>]* value="([^"]*)"/g)].map(
    ([, value = '']) => unescaped(value),
  );

const valuesIn = (body: string): Form['values'] =>
  [...body.matchAll(controls)].flatMap((match): readonly (readonly [string, string])[] => {
    const [tag, kind] = match;
    const name = attributeOf(tag, 'name');
    if (name === null) return [];
    if (kind === 'select') return [[name, optionsOf(body, match.index).find((value) => value !== '') ?? '']];
    return [[name, attributeOf(tag, 'value') ?? 'Tekst.']];
  });

/** Every form on a page that is sent with a POST, and once for every button that says something else. */
export const formsOn = (page: string): readonly Form[] =>
  [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    const action = attributeOf(head, 'action');
    if (attributeOf(head, 'method') !== 'post' || action === null) return [];
    return [{ action, values: valuesIn(body) }];
  });
