// htmx: sends the CSRF token, keeps script rules after a swap, and speaks through the live region.
const live = document.getElementById('live');
const say = (words) => {
  if (live && words) {
    live.textContent = '';
    setTimeout(() => { live.textContent = words; }, 50);
  }
};

document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="_csrf"]');
  if (token && event.detail.verb !== 'get') {
    event.detail.headers[token.dataset.header] = token.content;
  }
});
// Of an outerHTML swap, event.detail.target is what was taken out of the page: what stands there now is where it happened.
document.addEventListener('htmx:afterSettle', (event) => say(event.target.querySelector?.('[data-announce]')?.textContent));
document.addEventListener('htmx:responseError', () => say(live?.dataset.failed));
document.addEventListener('htmx:sendError', () => say(live?.dataset.failed));
