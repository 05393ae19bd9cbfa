// The days and times of a vacancy: the button that copies those of the first day does so at once, without a round to the server.

const table = document.querySelector("[data-shifts]");

/** The two fields of each day, in the order of the week. */
function days() {
  return [...table.querySelectorAll("tbody tr")]
    .map((row) => [...row.querySelectorAll("input")])
    .filter((fields) => fields.length === 2);
}

function copyFirstDay() {
  const all = days();
  const first = all.find((fields) => fields.every((field) => field.value.trim() !== ""));
  if (!first) {
    all[0][0].focus();
    return;
  }
  all
    .slice(0, 5)
    .filter((fields) => fields.every((field) => field.value.trim() === ""))
    .forEach((fields) => fields.forEach((field, i) => (field.value = first[i].value)));
}

if (table) {
  table.querySelector("button").addEventListener("click", (event) => {
    event.preventDefault();
    copyFirstDay();
  });
}
