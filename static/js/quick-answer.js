/**
 * Shows the answer to the questions under the form, without leaving the page. Sends the form to its own address and takes
 * the answer from the page that comes back, and what is wrong beside its field. Where another page comes back, such as the
 * form itself, it goes there in the ordinary way.
 */

const PAUSE = 500;
const ASKED = ['uren', 'uurloon', 'partner', 'inkomen', 'kinderen'];

const form = document.querySelector('[data-quick-form]');
const place = document.querySelector('[data-quick-answer]');

let pause;
let request;

function isComplete() {
  const given = new FormData(form);
  const asked = [...ASKED];
  if (given.get('inkomen') === 'ww') asked.push('ww-bedrag');
  if (given.get('kinderen') !== '0') asked.push('jongste');
  return asked.every((name) => given.get(name));
}

/** Who has no children is not asked how old the youngest is. */
function askForYoungest() {
  form.querySelector('[data-quick-youngest]').hidden = !(Number(form.elements.kinderen.value) > 0);
}

/** Takes over each field that is wrong, or was; what has the focus keeps it. */
function renewFields(page) {
  const focused = document.activeElement.id;
  const renewed = page.querySelectorAll('[data-quick-form] .field');
  form.querySelectorAll('.field').forEach((field, index) => {
    if ([field, renewed[index]].some((one) => one.classList.contains('field--wrong'))) field.replaceWith(renewed[index]);
  });
  document.getElementById(focused)?.focus({ preventScroll: true });
}

/** Who pressed the button sees and hears the answer at once, also on a phone. */
function bringIntoView() {
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}

/** Errors are told only to who pressed the button. */
function show(page, insistent) {
  const answer = page?.querySelector('[data-quick-answer]');
  if (!answer) return insistent && form.submit();
  place.ariaLive = insistent ? 'off' : 'polite';
  place.hidden = answer.hidden;
  if (!answer.hidden) place.replaceChildren(...answer.childNodes);
  if (!answer.hidden && insistent) bringIntoView();
  if (answer.hidden && !insistent) return;
  renewFields(page);
  if (answer.hidden) document.getElementById(form.querySelector('.field__error').id.replace(/-fout$/, '')).focus();
}

/** Asks; a question asked meanwhile makes an earlier one void. */
function ask(insistent) {
  request?.abort();
  request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.responseType = 'document';
  request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
  request.addEventListener('load', ({ target }) => show(target.response, insistent));
  request.addEventListener('error', () => insistent && form.submit());
  request.send(`${new URLSearchParams(new FormData(form))}&naar=antwoord`);
}

if (form && place) {
  askForYoungest();
  form.addEventListener('submit', (event) => {
    if (event.submitter?.name === 'naar') return;
    event.preventDefault();
    clearTimeout(pause);
    ask(true);
  });
  form.addEventListener('input', () => {
    askForYoungest();
    clearTimeout(pause);
    if (isComplete()) pause = setTimeout(() => ask(false), PAUSE);
  });
}
