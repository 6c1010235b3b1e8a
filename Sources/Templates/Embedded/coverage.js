"use strict";
const form = document.getElementById("filters");
const search = document.getElementById("search");
const section = document.getElementById("section");
const shown = document.getElementById("shown");
const boxes = Array.from(form.querySelectorAll("input[type=checkbox]"));
const groups = Array.from(document.querySelectorAll("#items tbody"), (body) => {
  const heading = body.rows[0].textContent.toLowerCase();
  const rows = Array.from(body.rows).slice(1).map((row) => ({
    row, words: heading + " " + row.textContent.toLowerCase(), status: row.dataset.status,
  }));
  return { body, rows, section: body.dataset.section };
});
const total = groups.reduce((sum, group) => sum + group.rows.length, 0);

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const statuses = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  let count = 0;
  for (const group of groups) {
    const isWanted = !section.value || section.value === group.section;
    let own = 0;
    for (const item of group.rows) {
      const fits = isWanted && statuses.has(item.status)
        && words.every((word) => item.words.includes(word));
      item.row.hidden = !fits;
      if (fits) own += 1;
    }
    group.body.hidden = own === 0;
    count += own;
  }
  shown.textContent = `${count} of ${total} shown` + (total > 0 && count === 0 ? ": nothing fits" : "");
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
document.getElementById("gaps").addEventListener("click", () => {
  for (const box of boxes) box.checked = box.value !== "implemented";
  filter();
});
for (const link of document.querySelectorAll("a[data-section]")) {
  link.addEventListener("click", () => {
    form.reset();
    section.value = link.dataset.section;
    filter();
  });
}
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input[type=search], select");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
  } else if (event.key === "Escape" && event.target === search) {
    search.value = "";
    filter();
  }
});

// What does not scroll is no stop on the way of somebody who goes by keyboard.
function markScrolling() {
  for (const element of document.querySelectorAll(".wide")) {
    element.tabIndex = element.scrollWidth > element.clientWidth ? 0 : -1;
  }
}

window.addEventListener("resize", markScrolling);
window.addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});
filter();
markScrolling();
