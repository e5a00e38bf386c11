// Suggestions under a search field: an editable combobox with a list (ARIA 1.2). Without this file the field is a plain search field.

const fewestLetters = 2;
const pauseInMilliseconds = 120;
const mostRemembered = 50;

/** The element with these attributes and children. */
const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

/** What is suggested for a text; nothing when the register does not answer. Answers are remembered while the page is there. */
const makeAsk = (address) => {
  const known = new Map();
  return async (text, signal) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const url = new URL(address, location.href);
    url.searchParams.set('zoekterm', text);
    const answer = await fetch(url, { headers: { Accept: 'application/json' }, signal });
    if (!answer.ok) return [];
    const { suggesties } = await answer.json();
    if (known.size >= mostRemembered) known.clear();
    known.set(text, suggesties);
    return suggesties;
  };
};

/** Makes a combobox of a search field that says where suggestions come from. */
const combine = (field) => {
  const { suggest, one, more, none, texts, kinds } = field.dataset;
  const nameOf = JSON.parse(kinds);
  const ask = makeAsk(suggest);
  const listId = `${field.id}-suggesties`;
  const list = element('ul', {
    id: listId,
    role: 'listbox',
    class: 'reg-suggest',
    'aria-label': field.labels[0].textContent,
  });
  const status = element('p', { class: 'reg-hidden', role: 'status' });
  let typed = field.value;
  let active = -1;
  let asking = null;
  let pause = 0;

  const isOpen = () => !list.hidden;

  /** No answer that is still to come changes the list. */
  const stopAsking = () => {
    clearTimeout(pause);
    asking?.abort();
  };

  const close = () => {
    stopAsking();
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  /** Makes the option at a place the active one, and shows it in the field; -1 is what was typed. */
  const activate = (at) => {
    const options = [...list.children];
    options[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options[at];
    field.value = option?.dataset.text ?? typed;
    if (option === undefined) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  };

  const choose = (text) => {
    field.value = text;
    close();
    field.form.requestSubmit();
  };

  const optionFor = ({ tekst, soort }, at) => {
    const isForeign = texts !== '' && (soort === 'organisatie' || soort === 'algoritme');
    const text = element('span', isForeign ? { lang: texts } : {}, tekst);
    const kind = element('span', { class: 'reg-suggest__kind' }, nameOf[soort] ?? '');
    const option = element('li', { id: `${listId}-${at}`, role: 'option', 'aria-selected': 'false' }, text, ' ', kind);
    option.dataset.text = tekst;
    option.addEventListener('click', () => choose(tekst));
    return option;
  };

  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map(optionFor));
    active = -1;
    field.removeAttribute('aria-activedescendant');
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(isOpen()));
    const { length } = suggestions;
    status.textContent = length === 0 ? none : length === 1 ? one : more.replace('{n}', String(length));
  };

  const open = async () => {
    stopAsking();
    typed = field.value;
    const text = typed.trim();
    if (text.length < fewestLetters) return close();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const suggestions = await ask(text, signal);
      if (!signal.aborted && document.activeElement === field) show(suggestions);
    } catch {
      if (!signal.aborted) close();
    }
  };

  const move = (step) => {
    stopAsking();
    const count = list.children.length;
    activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
  };

  /** What a key does; true when the browser must not do what it does by itself. */
  const onKey = {
    ArrowDown: () => {
      if (isOpen()) move(1);
      else open();
      return true;
    },
    ArrowUp: () => {
      if (isOpen()) move(-1);
      return isOpen();
    },
    Escape: () => {
      if (!isOpen()) return false;
      activate(-1);
      close();
      return true;
    },
    Enter: () => {
      if (!isOpen() || active < 0) return false;
      choose(field.value);
      return true;
    },
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (onKey[event.key]?.() === true) event.preventDefault();
  });
  field.addEventListener('input', (event) => {
    clearTimeout(pause);
    typed = field.value;
    if (event.isComposing) return;
    if (field.value.trim().length < fewestLetters) close();
    else pause = setTimeout(open, pauseInMilliseconds);
  });
  field.addEventListener('blur', close);
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());

  // Of the kinds of text fields only this one may be a combobox; the button of the keyboard stays that of a search field.
  field.type = 'text';
  field.enterKeyHint = 'search';
  for (const [key, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    autocapitalize: 'none',
    spellcheck: 'false',
  }))
    field.setAttribute(key, value);
  list.hidden = true;
  field.parentElement.append(list);
  field.form.append(status);
};

for (const field of document.querySelectorAll('input[data-suggest]')) combine(field);
