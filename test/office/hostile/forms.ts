/** A control of a form: its name, what it holds, and whether somebody writes words of their own in it. */
export type Control = { readonly name: string; readonly value: string; readonly isWritten: boolean };

/** A form on a page: where it is sent, and its controls. */
export type Form = { readonly action: string; readonly controls: readonly Control[] };

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

const written = ['text', 'search', null];

const controlsIn = (body: string): readonly Control[] =>
  [...body.matchAll(controls)].flatMap((match): readonly Control[] => {
    const [tag, kind = ''] = match;
    const name = attributeOf(tag, 'name');
    if (name === null) return [];
    const isWritten = kind === 'textarea' || (kind === 'input' && written.includes(attributeOf(tag, 'type')));
    const options = kind === 'select' ? optionsOf(body, match.index) : [];
    const value = kind === 'select' ? options.find((one) => one !== '') : attributeOf(tag, 'value');
    return [{ name, value: value ?? 'Tekst.', isWritten }];
  });

/** Every form on a page that is sent with a POST, and once for every button that says something else. */
export const formsOn = (page: string): readonly Form[] =>
  [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', body = '']) => {
    const action = attributeOf(head, 'action');
    if (attributeOf(head, 'method') !== 'post' || action === null) return [];
    return [{ action, controls: controlsIn(body) }];
  });
