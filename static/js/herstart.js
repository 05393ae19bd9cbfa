/** Small conveniences of every page. Each page works without them. */

/** A form that came back with errors says so at once, also in a browser that keeps autofocus for fields. */
function focusErrorSummary() {
  window.requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector('[data-error-summary]')?.focus();
  });
}

/** Shows the buttons that only a script can serve, and makes them print the page. */
function offerPrinting() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

focusErrorSummary();
offerPrinting();
