/** Titles that fit what is being typed, as the browser's own list under the field. Without it the field just searches. */

const PAUSE = 200;
const SHORTEST = 3;

/** Keeps the list under one field up to date. */
function suggestFor(field) {
  const list = document.createElement('datalist');
  list.id = `${field.id}-suggesties`;
  field.after(list);
  field.setAttribute('list', list.id);
  let waiting;
  let asking = new AbortController();
  field.addEventListener('input', () => {
    window.clearTimeout(waiting);
    asking.abort();
    asking = new AbortController();
    const typed = field.value.trim();
    if (typed.length < SHORTEST) return list.replaceChildren();
    const { signal } = asking;
    waiting = window.setTimeout(() => show(list, `${field.dataset.suggest}?q=${encodeURIComponent(typed)}`, signal), PAUSE);
  });
}

/** Fills the list with the titles at an address; when they do not come the list stays as it is. */
async function show(list, address, signal) {
  try {
    const answer = await fetch(address, { signal });
    if (!answer.ok) return;
    const titles = await answer.json();
    list.replaceChildren(...titles.map((title) => Object.assign(document.createElement('option'), { value: title })));
  } catch {
    // The next letter asks again.
  }
}

document.querySelectorAll('[data-suggest]').forEach(suggestFor);
