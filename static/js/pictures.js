/** Reads the curve by touch and by arrow keys, and walks the table of hours by arrow keys. Each works without: the tables are there. */

const SVG = 'http://www.w3.org/2000/svg';

/** A slider under the curve: says what the table beside it has at those hours, and shows where that is on the line. */
function offerReading() {
  const reader = document.querySelector('[data-curve-reader]');
  const rows = [...document.querySelectorAll('#lijn-tabel tbody tr')];
  if (!reader || rows.length === 0) return;
  const [slider, told] = [reader.querySelector('input'), reader.querySelector('output')];
  const heads = [...document.querySelectorAll('#lijn-tabel thead th')].map((head) => head.textContent);
  const picture = reader.previousElementSibling.querySelector('svg');
  const corners = (picture.querySelector('.picture__line')?.getAttribute('points') ?? '').split(' ');
  const point = document.createElementNS(SVG, 'circle');
  point.setAttribute('class', 'picture__reader');
  point.setAttribute('r', '6');
  const read = () => {
    const cells = [...rows[slider.value].cells].map((cell) => cell.textContent.trim());
    told.textContent = cells.map((cell, place) => (place === 0 ? `${cell} ${heads[0].toLowerCase()}` : `${heads[place].toLowerCase()} ${cell}`)).join(', ');
    slider.setAttribute('aria-valuetext', told.textContent);
    if (corners.length !== rows.length) return;
    const [x, y] = corners[slider.value].split(',');
    point.setAttribute('cx', `${x / 10}%`);
    point.setAttribute('cy', y);
    picture.append(point);
  };
  slider.addEventListener('input', read);
  picture.addEventListener('pointermove', (event) => {
    const room = picture.getBoundingClientRect();
    slider.value = Math.round(((event.clientX - room.left) / room.width) * 40);
    read();
  });
  reader.hidden = false;
}

/** One cell at a time can have the focus, and the arrow keys take it to the next. */
function offerWalking() {
  const table = document.querySelector('[data-heat]');
  if (!table) return;
  const rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll('td')]);
  const here = table.querySelector('.heat__cell--now') ?? rows[0][0];
  rows.flat().forEach((cell) => (cell.tabIndex = cell === here ? 0 : -1));
  table.addEventListener('keydown', (event) => {
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const row = rows.findIndex((cells) => cells.includes(event.target));
    const next = rows[row + down]?.[rows[row]?.indexOf(event.target) + right];
    if (row < 0 || (!down && !right)) return;
    event.preventDefault();
    if (!next) return;
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

offerReading();
offerWalking();
document.addEventListener('herstart:renewed', offerReading);
