// Warns five minutes before the session ends (<body data-idle-minutes>), and keeps it alive on request. When it has ended, what
// stands in the page stays there: it goes on with the next sign-in, made in another tab.
const minutes = Number(document.body.dataset.idleMinutes);
const dialog = document.getElementById('idle-dialog');
const lead = Math.min(5, minutes / 2);
let timer;

const start = () => {
  clearTimeout(timer);
  timer = setTimeout(() => dialog.showModal(), (minutes - lead) * 60_000);
};

const goOnWith = (token, header) => {
  document.querySelectorAll('input[name="_csrf"]').forEach((field) => { field.value = token; });
  const meta = document.querySelector('meta[name="_csrf"]');
  if (meta) {
    meta.content = token;
    meta.dataset.header = header;
  }
};

if (minutes > 0 && dialog) {
  const title = dialog.querySelector('h2');
  const words = dialog.querySelector('p');
  const stay = dialog.querySelector('[data-stay]');
  const signIn = dialog.querySelector('[data-sign-in]');
  const usual = [title.textContent, words.textContent, stay.textContent];

  const say = (gone) => {
    signIn.hidden = !gone;
    [title.textContent, words.textContent, stay.textContent] = gone
      ? [dialog.dataset.goneTitle, dialog.dataset.gone, dialog.dataset.again]
      : usual;
  };
  const tellGone = () => {
    say(true);
    if (!dialog.open) {
      dialog.showModal();
    }
  };
  stay.addEventListener('click', async () => {
    const answer = await fetch(dialog.dataset.ping, { credentials: 'same-origin', redirect: 'manual' });
    if (!answer.ok) {
      tellGone();
      return;
    }
    const header = document.querySelector('meta[name="_csrf"]')?.dataset.header;
    const token = header && answer.headers.get(header);
    if (token) {
      goOnWith(token, header);
    }
    dialog.close();
    say(false);
    start();
    document.dispatchEvent(new Event('session:renewed'));
  });
  document.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status === 401) {
      tellGone();
    }
  });
  document.addEventListener('htmx:afterRequest', start);
  document.addEventListener('draft:kept', start);
  document.addEventListener('presence:told', start);
  document.addEventListener('draft:signed-out', tellGone);
  start();
}
