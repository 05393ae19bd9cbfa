/** Answers that travel in a link: takes them from behind the # of the address, and copies or shares the link that holds them. */

const CODE = /^#([1-9]\d*\..+)/;

const form = document.querySelector('[data-answers-form]');

/** Hands the answers in as if they were pasted, and wipes them from the address. */
function takeFromAddress() {
  const code = CODE.exec(window.location.hash)?.[1];
  if (!code) return;
  window.history.replaceState(null, '', window.location.pathname);
  form.elements.namedItem('code').value = code;
  form.submit();
}

async function copy(button) {
  const status = document.querySelector('[data-copy-status]');
  const field = document.getElementById(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(field.value);
    status.textContent = button.dataset.copied;
  } catch {
    field.focus();
    field.select();
    status.textContent = button.dataset.selected;
  }
}

/** Hands the link to whatever the device shares with. */
async function share(button) {
  try {
    await navigator.share({ title: document.title, url: document.getElementById(button.dataset.share).value });
  } catch {
    // Changed her mind: nothing was shared, and there is nothing to say.
  }
}

if (form) {
  takeFromAddress();
  window.addEventListener('hashchange', takeFromAddress);
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => copy(button));
}

for (const button of document.querySelectorAll('[data-share]')) {
  button.hidden = !navigator.share;
  button.addEventListener('click', () => share(button));
}
