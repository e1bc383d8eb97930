// Menus of <details data-menu> close on Escape and on a click elsewhere; the side menu keeps its fold.
const close = (except) =>
  document.querySelectorAll('details[data-menu][open]').forEach((menu) => {
    if (menu !== except) {
      menu.open = false;
    }
  });

document.addEventListener('click', (event) => close(event.target.closest('details[data-menu]')));
document.addEventListener('keydown', (event) => {
  const menu = document.querySelector('details[data-menu][open]');
  if (event.key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

const fold = document.querySelector('[data-keep="nav-folded"]');
const wide = window.matchMedia('(min-width: 992px)');
if (fold) {
  fold.checked = wide.matches && localStorage.getItem('tgpl-nav-folded') === 'yes';
  fold.addEventListener('change', () => {
    if (wide.matches) {
      localStorage.setItem('tgpl-nav-folded', fold.checked ? 'yes' : 'no');
    }
  });
}
document.querySelectorAll('[data-print]').forEach((b) => b.addEventListener('click', () => window.print()));
document.querySelectorAll('[data-back]').forEach((b) => b.addEventListener('click', () => window.history.back()));
