// Warns five minutes before the session ends (<body data-idle-minutes>), and keeps it alive on request.
const minutes = Number(document.body.dataset.idleMinutes);
const dialog = document.getElementById('idle-dialog');
const lead = Math.min(5, minutes / 2);
let timer;

const start = () => {
  clearTimeout(timer);
  timer = setTimeout(() => dialog.showModal(), (minutes - lead) * 60_000);
};

if (minutes > 0 && dialog) {
  let gone = false;
  dialog.querySelector('[data-stay]').addEventListener('click', async (event) => {
    dialog.close();
    if (gone) {
      return;
    }
    const answer = await fetch(dialog.dataset.ping, { credentials: 'same-origin', redirect: 'manual' });
    if (answer.ok) {
      start();
    } else {
      // what stands in the page can still be copied: it is not loaded anew under the reader's hands
      gone = true;
      dialog.querySelector('p').textContent = dialog.dataset.gone;
      event.target.textContent = dialog.dataset.close;
      dialog.showModal();
    }
  });
  document.addEventListener('htmx:afterRequest', start);
  start();
}
