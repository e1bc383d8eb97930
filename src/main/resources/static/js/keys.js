// Keys: "/" focuses the search, "?" shows the keys, "g" goes home, any other by <a data-key="n">.
const dialog = document.getElementById('keys-dialog');
const typing = (element) => element.closest('input, textarea, select, [contenteditable]');

const act = (key) => {
  if (key === '?' && dialog) {
    dialog.showModal();
    return true;
  }
  const field = document.querySelector(`[data-focus-key="${CSS.escape(key)}"]`);
  if (field) {
    field.focus();
    field.select();
    return true;
  }
  const link = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  link?.click();
  return Boolean(link);
};

document.addEventListener('keydown', (event) => {
  const plain = !(event.ctrlKey || event.altKey || event.metaKey || event.isComposing);
  if (plain && event.key.length === 1 && !typing(event.target) && !document.querySelector('dialog[open]')
      && act(event.key)) {
    event.preventDefault();
  }
});

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-open-keys]')) {
    dialog?.showModal();
  }
});
