// <input data-search-as-composed hx-trigger="composed">, or a part of a form around several fields: fires when a word stands, never in the middle of typing marks.
const timers = new WeakMap();

const settle = (field) => {
  clearTimeout(timers.get(field));
  timers.set(field, setTimeout(() => {
    if (field.dataset.last !== field.value) {
      field.dataset.last = field.value;
      field.dispatchEvent(new CustomEvent('composed', { bubbles: true }));
    }
  }, 400));
};

const listen = (event) => {
  const field = event.target;
  if (field.closest?.('[data-search-as-composed]') && !event.isComposing) {
    settle(field);
  }
};
document.addEventListener('input', listen);
document.addEventListener('compositionend', listen);
