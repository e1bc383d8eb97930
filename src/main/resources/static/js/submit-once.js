// <button data-submit-once data-working-text="…">: one click, one request; it says that it works.
const working = new Map();

const release = (button) => {
  button.replaceChildren(...working.get(button));
  button.removeAttribute('aria-disabled');
  delete button.dataset.working;
  working.delete(button);
};

document.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!button?.matches('[data-submit-once]') || event.defaultPrevented) {
    return;
  }
  if (working.has(button)) {
    event.preventDefault();
    return;
  }
  working.set(button, [...button.childNodes]);
  // aria-disabled, not disabled: the button keeps its focus and its name is still sent.
  button.setAttribute('aria-disabled', 'true');
  button.dataset.working = '';
  if (button.dataset.workingText) {
    button.replaceChildren(button.dataset.workingText);
  }
});

const releaseAll = () => [...working.keys()].forEach(release);
window.addEventListener('pageshow', releaseAll);
document.addEventListener('htmx:afterRequest', releaseAll);
