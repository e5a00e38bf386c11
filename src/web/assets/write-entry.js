// While an entry is written: it saves itself after a rest, gives hints about a field, counts signs and guards against leaving. Without this file the form does all of it on saving.

const restBeforeSaving = 3_000;
const restBeforeHints = 800;
const restAfterFailure = 15_000;

/** What the form would send, but for what is no text of the entry. */
const contentOf = (form) => {
  const sent = new URLSearchParams(new FormData(form));
  for (const name of ['formulier', 'revisie', 'aanwijzingen']) sent.delete(name);
  return sent.toString();
};

/** Sends the form to an address with something more; null when there is no answer for a script. */
const send = async (form, address, more) => {
  const sent = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(more)) sent.set(name, value);
  try {
    const answer = await fetch(address, { method: 'POST', body: sent, redirect: 'manual' });
    const isForUs = answer.ok && answer.headers.get('content-type')?.startsWith('application/json') === true;
    return isForUs ? await answer.json() : null;
  } catch {
    return null;
  }
};

/** Saves the form when its writer rests, tells so beside the buttons, and holds who leaves with something unsaved. */
const keep = (form) => {
  const state = document.querySelector('.reg-savebar__state');
  const revision = form.elements.namedItem('revisie');
  let saved = form.dataset.unsaved === undefined ? contentOf(form) : '';
  let mayNotSave = form.dataset.saves === undefined;
  let saving = null;
  let isLeaving = false;
  let rest = 0;

  const isUnsaved = () => contentOf(form) !== saved;

  /** What somebody else changed is not asked any more, so that it stays as they wrote it. */
  const leaveToOthers = (fields) => {
    for (const field of fields)
      for (const control of form.querySelectorAll(
        `[data-field="${CSS.escape(field)}"] :is(input, textarea, select, button)`,
      ))
        control.disabled = true;
  };

  const save = async () => {
    const content = contentOf(form);
    if (mayNotSave || saving !== null || content === saved) return;
    saving = send(form, form.action, { actie: 'vanzelf' });
    const answer = await saving;
    saving = null;
    if (answer === null) {
      state.textContent = form.dataset.notSaved;
      return later(restAfterFailure);
    }
    state.textContent = answer.tekst;
    mayNotSave = !answer.bewaard;
    if (mayNotSave) return;
    revision.value = String(answer.revisie);
    saved = content;
    if (answer.vanAnderen.length > 0) {
      const wasUnsaved = isUnsaved();
      leaveToOthers(answer.vanAnderen);
      if (!wasUnsaved) saved = contentOf(form);
    }
    if (isUnsaved()) later(restBeforeSaving);
  };

  const later = (milliseconds) => {
    clearTimeout(rest);
    rest = setTimeout(save, milliseconds);
  };

  const onChange = (event) => {
    if (event.isComposing === true || event.target.name === 'aanwijzingen') return;
    later(restBeforeSaving);
  };
  form.addEventListener('input', onChange);
  form.addEventListener('compositionend', onChange);
  form.addEventListener('submit', async (event) => {
    clearTimeout(rest);
    if (saving === null) {
      isLeaving = true;
      return;
    }
    // What is being saved now comes first: else this save would meet it as the work of a colleague.
    event.preventDefault();
    const { submitter } = event;
    await saving;
    await Promise.resolve();
    form.requestSubmit(submitter);
  });
  window.addEventListener('pageshow', () => {
    isLeaving = false;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isLeaving && isUnsaved()) event.preventDefault();
  });
};

/** Renews the hints of a field when its writer rests; what rests on more than this text stays. */
const advise = (form) => {
  const status = form.querySelector('[data-hints-said]');
  const summary = document.querySelector('.reg-hints--all');
  const rests = new Map();

  /** Keeps the list on top the same as what stands at the fields. */
  const summarise = (section, isEmpty, said) => {
    const field = section.dataset.hints;
    const known = summary.querySelector(`[data-hints-of="${CSS.escape(field)}"]`);
    if (isEmpty) known?.remove();
    else if (known !== null) known.firstElementChild.textContent = said;
    else {
      const [line, link] = [document.createElement('li'), document.createElement('a')];
      line.dataset.hintsOf = field;
      link.href = `#${section.closest('[data-field]').querySelector(':is(textarea, input, select):not([type=hidden])').id}`;
      link.textContent = said;
      line.append(link);
      summary.querySelector('ul').append(line);
    }
    summary.hidden = summary.querySelector('li') === null;
  };

  const show = (section, { aanwijzingen, gezegd }) => {
    const list = section.querySelector('ul');
    const before = list.children.length;
    for (const old of list.querySelectorAll('li:not([data-kept])')) old.remove();
    for (const text of aanwijzingen) {
      const line = document.createElement('li');
      line.textContent = text;
      list.append(line);
    }
    section.hidden = list.children.length === 0;
    summarise(section, section.hidden, gezegd);
    const areSeen = document.querySelector('#aanwijzingen-uit')?.checked !== true;
    if (areSeen && list.children.length !== before) status.textContent = gezegd;
  };

  const ask = async (section, field) => {
    const value = contentOf(form);
    const answer = await send(form, form.dataset.hintsAddress, { veld: field });
    if (answer !== null && value === contentOf(form)) show(section, answer);
  };

  const onChange = (event) => {
    if (event.isComposing === true) return;
    const field = event.target.closest('[data-field]')?.dataset.field;
    const section = form.querySelector(`[data-hints="${CSS.escape(field ?? '')}"]`);
    if (section === null) return;
    clearTimeout(rests.get(field));
    rests.set(field, setTimeout(ask, restBeforeHints, section, field));
  };
  form.addEventListener('input', onChange);
  form.addEventListener('compositionend', onChange);
};

/** Renews the number of signs under a text. */
const count = (form) => {
  const { lang } = document.documentElement;
  form.addEventListener('input', ({ target }) => {
    const counter = document.getElementById(`${target.id}-teller`);
    if (counter === null) return;
    const { length } = target.value;
    counter.textContent = counter.textContent.replace(
      /^[\d.,\s]*\d/,
      length.toLocaleString(lang === 'en' ? 'en' : 'nl'),
    );
  });
};

for (const form of document.querySelectorAll('form[data-live]')) {
  keep(form);
  advise(form);
  count(form);
}
