"use strict";
const form = document.getElementById("filters");
const search = document.getElementById("search");
const section = document.getElementById("section");
const shown = document.getElementById("shown");
const rows = Array.from(document.querySelectorAll("#items tbody tr"), (row) => ({
  row, words: row.textContent.toLowerCase(), status: row.dataset.status, section: row.dataset.section,
}));

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const statuses = new Set(Array.from(form.querySelectorAll("input:checked"), (box) => box.value));
  let count = 0;
  for (const item of rows) {
    const fits = statuses.has(item.status) && (!section.value || section.value === item.section)
      && words.every((word) => item.words.includes(word));
    item.row.hidden = !fits;
    if (fits) count += 1;
  }
  shown.textContent = `${count} of ${rows.length} shown`;
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input[type=search], select");
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    search.focus();
  } else if (event.key === "Escape" && event.target === search) {
    search.value = "";
    filter();
  }
});
filter();
