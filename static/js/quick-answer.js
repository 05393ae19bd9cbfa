/**
 * Shows the answer to the questions under the form, without leaving the page.
 *
 * Posts the form to its own address with `Accept: application/json` and expects
 *   { "zin": "...", "regels": [{ "naam", "nu", "straks", "verschil" }], "aannames": ["..."], "fouten": { veld: melding } }
 * where the last of the lines is the total.
 * Whatever else comes back, the form is sent in the ordinary way and the server shows a page.
 */

const NOTHING = /^€\s?0([.,]00)?$/;
const AMOUNT = /((?:[−-]\s?)?€\s?\d{1,3}(?:[.,]\d{3})*(?:[.,]\d{2})?)/;
const PAUSE = 500;

const form = document.querySelector('[data-quick-form]');
const place = document.querySelector('[data-quick-answer]');

/** The words of the page, in its language. */
const words = place?.dataset;

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** The sentence, with each amount set off. */
function sentence(text) {
  const parts = text.split(AMOUNT).map((part, index) => (index % 2 ? element('strong', 'amount', part) : part));
  return element('p', 'sentence', ...parts);
}

/** An amount that leaves the room of the cents open when it has none, so that commas stand under each other. */
function amount(text) {
  const made = element('span', 'amount', text);
  if (text.includes('€') && !text.includes(words.cents[0])) {
    const room = element('span', 'amount__room', words.cents);
    room.setAttribute('aria-hidden', 'true');
    made.append(room);
  }
  return made;
}

function cell(name, role, ...children) {
  const made = element(name, '', ...children);
  made.setAttribute('role', role);
  return made;
}

/** What is added gets a plus; what goes off has its minus already. */
function difference(text) {
  return /[−+]/.test(text) || NOTHING.test(text) ? text : `+${text}`;
}

function row(line) {
  const name = cell('th', 'rowheader', line.naam);
  name.scope = 'row';
  const amounts = [[words.now, line.nu], [words.next, line.straks], [words.difference, difference(line.verschil)]].map(([label, text]) => {
    const made = cell('td', 'cell', amount(text));
    made.dataset.label = label;
    return made;
  });
  return cell('tr', 'row', name, ...amounts);
}

/** The same table as the macro `comparison` of components/results.peb, without what stays nothing. */
function comparison(lines) {
  const rows = lines.filter((line) => !NOTHING.test(line.nu) || !NOTHING.test(line.straks)).map(row);
  rows.at(-1)?.classList.add('comparison__total');
  const heads = [words.item, words.now, words.next, words.difference].map((text, index) => {
    const head = cell('th', 'columnheader', index ? text : element('span', 'visually-hidden', text));
    head.scope = 'col';
    return head;
  });
  const table = cell(
    'table',
    'table',
    element('caption', 'comparison__caption', words.caption),
    cell('thead', 'rowgroup', cell('tr', 'row', ...heads)),
    cell('tbody', 'rowgroup', ...rows),
  );
  table.className = 'comparison';
  return element('div', 'comparison-room', table);
}

function assumptions(sentences) {
  const list = element('ul', 'assumptions', ...sentences.map((text) => element('li', '', text)));
  const summary = element('summary', 'explanation__summary', words.assumptions);
  const shown = element('details', 'explanation', summary, element('div', 'explanation__body', list));
  shown.open = true;
  return shown;
}

/** Sends the four answers to the form itself, where the rest can be filled in. */
function onward() {
  const button = element('button', 'button', words.onward);
  button.setAttribute('form', form.id);
  button.name = 'naar';
  button.value = 'begin';
  return element('p', 'quick-answer__onward', button);
}

function clearErrors() {
  for (const message of form.querySelectorAll('.field__error')) message.remove();
  for (const field of form.querySelectorAll('.field--wrong')) field.classList.remove('field--wrong');
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const described of form.querySelectorAll('[aria-describedby]')) {
    const ids = described.getAttribute('aria-describedby').split(' ').filter((id) => !id.endsWith('-fout'));
    if (ids.length) described.setAttribute('aria-describedby', ids.join(' '));
    else described.removeAttribute('aria-describedby');
  }
}

/** The message beside its field, as the server writes it. */
function showError(name, text) {
  const control = document.getElementById(name);
  const field = control?.closest('.field');
  if (!field) return;
  const described = field.matches('fieldset') ? field : control;
  const message = element('p', 'field__error', element('span', 'visually-hidden', `${words.error} `), text);
  message.id = `${name}-fout`;
  field.classList.add('field--wrong');
  described.setAttribute('aria-invalid', 'true');
  described.setAttribute('aria-describedby', `${described.getAttribute('aria-describedby') ?? ''} ${message.id}`.trim());
  (field.querySelector('.field__label') ?? field).after(message);
}

async function ask() {
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(new FormData(form)),
  });
  if (!response.headers.get('Content-Type')?.startsWith('application/json')) throw new Error('no answer');
  return response.json();
}

function isComplete() {
  const given = new FormData(form);
  const asked = ['uren', 'uurloon', 'partner', 'kinderen', ...(given.get('partner') === 'nee' ? ['inkomen'] : [])];
  return asked.every((name) => given.get(name));
}

function show(answer, insistent) {
  const errors = Object.entries(answer.fouten ?? {});
  if (errors.length) {
    place.hidden = true;
    if (!insistent) return;
    clearErrors();
    errors.forEach(([name, text]) => showError(name, text));
    document.getElementById(errors[0][0])?.focus();
    return;
  }
  clearErrors();
  place.replaceChildren(
    sentence(answer.zin),
    comparison(answer.regels),
    ...(answer.aannames.length ? [assumptions(answer.aannames)] : []),
    onward(),
  );
  place.hidden = false;
}

let latest = 0;

/** Answers; a question asked meanwhile makes an earlier answer void. Errors are told only to who pressed the button. */
async function answer(insistent) {
  const number = ++latest;
  try {
    const received = await ask();
    if (number === latest) show(received, insistent);
  } catch {
    if (insistent) form.submit();
  }
}

if (form && place) {
  let pause;
  form.addEventListener('submit', (event) => {
    if (event.submitter?.name === 'naar') return;
    event.preventDefault();
    clearTimeout(pause);
    answer(true);
  });
  form.addEventListener('input', () => {
    clearTimeout(pause);
    if (isComplete()) pause = setTimeout(() => answer(false), PAUSE);
  });
}
