/**
 * Renews the outcome while hours or wage are changed above it. Sends the form to its own address, as the button would,
 * and takes from the page that comes back what is marked `data-live`, by its id. What the visitor had open stays open,
 * what had the focus keeps it, and the form stays where it is on the screen.
 */

const PAUSE = 600;
const BETWEEN_REQUESTS = 1000;
const PATIENCE = 10000;
const FOCUSABLE = 'a, button, input, summary, [tabindex]';

const form = document.querySelector('[data-live-form]');
const status = document.querySelector('[data-live-status]');
const outcome = () => document.getElementById('uitkomst');
const sentence = () => document.getElementById('uitkomst-zin');

/** What an explanation is about: its summary without the amount in it. */
const subject = (explanation) => explanation.querySelector('summary')?.textContent.split(':')[0];

let pause;
let request;
let latest = 0;
let shown = '';

function tell(words, isOutcome) {
  status.classList.toggle('visually-hidden', isOutcome);
  status.textContent = words;
}

function keepOpen() {
  const open = [...outcome().querySelectorAll('details[open]')].map(subject);
  return () => {
    for (const explanation of outcome().querySelectorAll('details')) {
      if (open.includes(subject(explanation))) explanation.open = true;
    }
  };
}

function keepFocus() {
  const place = [...outcome().querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
  return () => {
    if (place >= 0) outcome().querySelectorAll(FOCUSABLE)[place]?.focus({ preventScroll: true });
  };
}

/** A sentence may need a line more or less: it gives no line back, and the page scrolls along with one more. */
function keepPlace() {
  const top = form.getBoundingClientRect().top;
  const room = sentence().offsetHeight;
  return () => {
    sentence().style.minBlockSize = `${room}px`;
    window.scrollBy({ top: form.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}

function show(page) {
  const keepings = [keepOpen(), keepFocus(), keepPlace()];
  for (const part of document.querySelectorAll('[data-live]')) {
    const renewed = page.getElementById(part.id);
    if (renewed) part.replaceWith(renewed);
  }
  keepings.forEach((restore) => restore());
  document.dispatchEvent(new Event('herstart:renewed'));
  tell(sentence().textContent, true);
}

/** What is wrong, in the words of the server; or that the button will do what this did not. */
function refuse(page) {
  const errors = [...(page?.querySelectorAll('.error-summary__list li') ?? [])];
  tell(errors.map((error) => error.textContent.trim()).join(' ') || status.dataset.failed, false);
}

function ask() {
  const answers = new URLSearchParams(new FormData(form));
  request?.abort();
  if (String(answers) === shown) return;
  latest = Date.now();
  request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.responseType = 'document';
  request.timeout = PATIENCE;
  request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  request.addEventListener('load', ({ target }) => {
    if (target.status !== 200 || !target.response?.getElementById('uitkomst')) return refuse(target.response);
    shown = String(answers);
    return show(target.response);
  });
  request.addEventListener('error', () => refuse());
  request.addEventListener('timeout', () => refuse());
  request.send(`${answers}&naar=resultaat`);
}

const fields = () => ['uren', 'uurloon'].map((name) => form.elements.namedItem(name));

function askSoon() {
  clearTimeout(pause);
  if (fields().every((field) => /\d/.test(field.value))) {
    pause = setTimeout(ask, Math.max(PAUSE, latest + BETWEEN_REQUESTS - Date.now()));
  }
}

if (form && status) {
  form.addEventListener('input', askSoon);
  form.addEventListener('submit', () => {
    clearTimeout(pause);
    request?.abort();
  });
  // A browser that went back may have put other hours in the form than the page is about.
  window.addEventListener('pageshow', () => {
    if (fields().some((field) => field.value !== field.defaultValue)) askSoon();
  });
}
