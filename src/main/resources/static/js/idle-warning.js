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
  dialog.querySelector('[data-stay]').addEventListener('click', async () => {
    dialog.close();
    const answer = await fetch(dialog.dataset.ping, { credentials: 'same-origin', redirect: 'manual' });
    if (answer.ok) {
      start();
    } else {
      window.location.reload();
    }
  });
  document.addEventListener('htmx:afterRequest', start);
  start();
}
