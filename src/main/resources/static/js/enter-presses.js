// <div data-enter-presses="id of a button"><input>: Enter in the field presses that button, not the form's first one.
// A scanner sends Enter after what it has read.
document.addEventListener('keydown', (event) => {
  const field = event.target.closest?.('[data-enter-presses]');
  if (event.key !== 'Enter' || event.isComposing || !field || !event.target.matches('input')) {
    return;
  }
  event.preventDefault();
  document.getElementById(field.dataset.enterPresses)?.click();
});
