// <input data-filter-rows="#table">: hides the rows of a short table that lack the typed words, with or without marks.
const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\u0111\u0110]/g, 'd').toLowerCase().trim();

const filter = (event) => {
  const field = event.target;
  if (!field.matches?.('[data-filter-rows]') || event.isComposing) {
    return;
  }
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  document.querySelectorAll(`${field.dataset.filterRows} > tbody > tr`).forEach((row) => {
    const text = fold(row.textContent);
    row.hidden = !words.every((word) => text.includes(word));
  });
};
document.addEventListener('input', filter);
document.addEventListener('compositionend', filter);
