/**
 * Keeps a plan in the address of its page, behind the #, which a browser does not send: what was answered and what was
 * ticked off. So a bookmark holds it, and answers-link.js opens it again.
 */

const ADDRESS = '/wegwijzer';

const plan = document.querySelector('[data-plan]');
const ticks = [...document.querySelectorAll('[data-tick]')];

function keep() {
  const done = ticks.filter((tick) => tick.checked).map((tick) => tick.value).join('');
  const code = plan.dataset.plan + (done && `.${done}`);
  window.history.replaceState(null, '', `${ADDRESS}#${code}`);
  for (const field of document.querySelectorAll('[data-done]')) field.value = done;
  for (const text of document.querySelectorAll('[data-code]')) text.textContent = code;
  const link = document.getElementById('stappen-link');
  if (link) link.value = link.value.replace(/#.*/, `#${code}`);
}

if (plan) {
  for (const tick of ticks) {
    tick.parentElement.hidden = false;
    tick.addEventListener('change', keep);
  }
  keep();
}
