/**
 * Renews what a job costs while its hours, wage, contract or weeks are typed in the form of a vacancy. Sends those answers alone,
 * and puts what comes back in the place of what stood there; without it the page after the form shows the same.
 */

const FIELDS = ['uren-van', 'uren-tot', 'loon-van', 'loon-tot', 'contract', 'jaar', 'schoolweken'];
const PAUSE = 600;
const PATIENCE = 10000;

const place = document.querySelector('[data-costs]');
const told = document.querySelector('[data-costs-told]');
const form = place?.closest('form');

let pause;
let request;

function show(page) {
  const renewed = page?.getElementById('kosten');
  if (!renewed) return;
  const open = place.querySelector('details')?.open;
  place.replaceChildren(renewed);
  const explanation = place.querySelector('details');
  if (explanation) explanation.open = Boolean(open);
  told.textContent = document.getElementById('kosten-zin')?.textContent ?? '';
}

function ask() {
  const all = new FormData(form);
  const answers = new URLSearchParams(FIELDS.filter((name) => all.has(name)).map((name) => [name, all.get(name)]));
  request?.abort();
  request = new XMLHttpRequest();
  request.open('POST', place.dataset.costs);
  request.responseType = 'document';
  request.timeout = PATIENCE;
  request.addEventListener('load', () => show(request.status === 200 ? request.response : null));
  request.send(answers);
}

form?.addEventListener('input', (event) => {
  if (!FIELDS.includes(event.target.name)) return;
  clearTimeout(pause);
  pause = setTimeout(ask, PAUSE);
});
