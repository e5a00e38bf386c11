// Looks again by itself how far work is, as long as the page says that it goes on. Without this file there is a link that does.

const pauseInMilliseconds = 1000;
const selector = '[data-watch]';

/** What the same page says now of the work; null when it is done, or the page has become another. */
const ask = async () => {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(selector);
};

const lookAgain = async () => {
  const shown = document.querySelector(selector);
  if (shown === null) return;
  try {
    const next = await ask();
    if (next === null) return location.reload();
    // The element stays, so that what reads the page aloud tells of the change, and the link keeps the focus.
    const [bar, newBar] = [shown.querySelector('progress'), next.querySelector('progress')];
    if (bar === null && newBar !== null) return location.reload();
    if (bar !== null && newBar !== null) [bar.max, bar.value] = [newBar.max, newBar.value];
    for (const [at, line] of [...shown.querySelectorAll('p:not(:has(a))')].entries()) {
      const text = next.querySelectorAll('p:not(:has(a))')[at]?.textContent ?? '';
      if (line.textContent !== text) line.textContent = text;
    }
  } catch {
    // The register does not answer now: the next look may find it again.
  }
  setTimeout(lookAgain, pauseInMilliseconds);
};

setTimeout(lookAgain, pauseInMilliseconds);
