// data-show-when="field=value": the element shows only while a field has one of the values (a|b) or it holds something itself. Without script it always shows.
const values = (name) =>
  [...document.getElementsByName(name)]
    .filter((f) => !['radio', 'checkbox'].includes(f.type) || f.checked)
    .map((f) => f.value);

// What was typed, and what is wrong, is never taken out of sight.
const speaks = (part) =>
  part.querySelector('[aria-invalid="true"], .field-error') !== null ||
  [...part.querySelectorAll('input, select, textarea')].some((f) =>
    ['radio', 'checkbox'].includes(f.type) ? f.checked : f.type !== 'hidden' && f.value !== '');

const refresh = () =>
  document.querySelectorAll('[data-show-when]').forEach((part) => {
    const [name, wanted] = part.dataset.showWhen.split('=');
    part.hidden = !values(name).some((value) => wanted.split('|').includes(value)) && !speaks(part);
  });

document.addEventListener('change', refresh);
document.addEventListener('htmx:afterSettle', refresh);

// <button data-fill="field id" data-value="…">: writes a value into a field and goes there.
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-fill]');
  const field = button && document.getElementById(button.dataset.fill);
  if (field) {
    field.value = button.dataset.value;
    (document.getElementById(button.dataset.next) || field).focus();
  }
});
refresh();
