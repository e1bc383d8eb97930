// Runs before the first paint: the chosen theme, and a mark that script works.
(() => {
  const root = document.documentElement;
  const key = 'tgpl-theme';
  root.classList.add('scripted');
  const apply = (choice) => {
    if (choice === 'light' || choice === 'dark') {
      root.dataset.bsTheme = choice;
    } else {
      delete root.dataset.bsTheme;
    }
  };
  apply(localStorage.getItem(key));

  document.addEventListener('DOMContentLoaded', () => {
    const buttons = document.querySelectorAll('[data-theme-choice]');
    const mark = () => {
      const now = localStorage.getItem(key) || 'auto';
      buttons.forEach((b) => b.setAttribute('aria-pressed', String(b.dataset.themeChoice === now)));
    };
    buttons.forEach((b) =>
      b.addEventListener('click', () => {
        localStorage.setItem(key, b.dataset.themeChoice);
        apply(b.dataset.themeChoice);
        mark();
        document.dispatchEvent(new CustomEvent('tgpl:theme'));
      }));
    mark();
  });
})();
