// Points out words in a vacancy that shut people out or put them off, while somebody types. The list is that of the server.

const form = document.querySelector("[data-words]");
const FIELDS = ["titel", "werk", "telt", "leren", "evc", "proefdag", "bereikbaar", "tillen", "thuis"];
const PAUSE = 400;

let list;

async function words() {
  if (!list) {
    const answer = await fetch(form.dataset.words);
    const entries = await answer.json();
    const compiled = (patterns) =>
      patterns.map((each) => ({ pattern: new RegExp(each.patroon, "giu"), numbers: each.getallen }));
    list = entries.map((entry) => ({
      ...entry,
      patronen: compiled(entry.patronen),
      behalve: compiled(entry.behalve),
    }));
  }
  return list;
}

function places(patterns, text) {
  return patterns.flatMap(({ pattern, numbers }) =>
    [...text.matchAll(pattern)]
      .filter((found) => numbers.every(([least, most], i) => +found[i + 1] >= least && +found[i + 1] <= most))
      .map((found) => ({ from: found.index, to: found.index + found[0].length, words: found[0] })),
  );
}

function found(entries, text) {
  const all = entries
    .flatMap((entry) => {
      const except = places(entry.behalve, text);
      return places(entry.patronen, text)
        .filter((place) => !except.some((other) => other.from <= place.from && place.to <= other.to))
        .map((place) => ({ ...place, entry }));
    })
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const hints = [];
  let done = 0;
  for (const each of all) {
    if (each.from >= done && !hints.some((hint) => hint.words.toLowerCase() === each.words.toLowerCase())) {
      hints.push(each);
      done = each.to;
    }
  }
  return hints;
}

function show(field, hints) {
  let note = document.getElementById(`${field.id}-woorden`);
  if (!note) {
    note = document.createElement("ul");
    note.id = `${field.id}-woorden`;
    note.className = "word-hints";
    note.setAttribute("role", "status");
    field.after(note);
  }
  note.replaceChildren(
    ...hints.map((hint) => {
      const item = document.createElement("li");
      const word = document.createElement("strong");
      word.textContent = hint.words;
      item.append(word, `: ${hint.entry.waarom} Beter: ${hint.entry.beter}`);
      return item;
    }),
  );
}

if (form) {
  FIELDS.map((id) => document.getElementById(id))
    .filter((field) => field)
    .forEach((field) => {
      let waiting;
      field.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(async () => show(field, found(await words(), field.value)), PAUSE);
      });
    });
}
