// <button data-confirm="question">: asks in a dialog, then submits as the same button.
const dialog = document.getElementById('confirm-dialog');
const agreed = new WeakSet();

document.addEventListener('submit', (event) => {
  const button = event.submitter;
  const question = button?.dataset.confirm;
  if (!question || !dialog || agreed.delete(button)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const yes = dialog.querySelector('[data-confirm-yes]');
  dialog.querySelector('#confirm-question').textContent = question;
  yes.textContent = button.dataset.confirmLabel || yes.dataset.default;
  dialog.returnValue = 'no';
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'yes') {
      agreed.add(button);
      button.form.requestSubmit(button);
    } else {
      button.focus();
    }
  }, { once: true });
  dialog.showModal();
}, true);
