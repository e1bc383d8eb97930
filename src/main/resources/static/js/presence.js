// <div data-presence> tells who else has the same thing open. While the page is visible and somebody is at it, it gives a sign every
// twenty seconds; whoever went away gives none, so that his sign-in ends as if there were no script.
const strip = document.querySelector('[data-presence]');
const EVERY = 20_000;
const AT_IT = 120_000;

if (strip) {
  let touched = Date.now();
  let told = Date.now();
  let over = false;

  const tell = async () => {
    if (over || document.hidden || Date.now() - touched > AT_IT) {
      return;
    }
    told = Date.now();
    const token = document.querySelector('meta[name="_csrf"]');
    try {
      const answer = await fetch(strip.dataset.url, {
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'manual',
        headers: { [token.dataset.header]: token.content },
        body: new URLSearchParams({ thing: strip.dataset.thing, doing: strip.dataset.doing ?? '' }),
      });
      if (!answer.ok) {
        over = answer.status !== 503;
        return;
      }
      // Parsed apart from the page, where nothing in it runs.
      const lines = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
      if (lines.textContent.trim() !== strip.textContent.trim()) {
        strip.replaceChildren(...lines.childNodes);
      }
      document.dispatchEvent(new Event('presence:told'));
    } catch {
      // the next sign will tell
    }
  };
  const back = () => {
    touched = Date.now();
    if (touched - told > EVERY) {
      tell();
    }
  };

  ['pointerdown', 'pointermove', 'keydown', 'scroll'].forEach((kind) => document.addEventListener(kind, back, { passive: true }));
  document.addEventListener('visibilitychange', () => !document.hidden && back());
  document.addEventListener('session:renewed', () => { over = false; });
  setInterval(tell, EVERY);
}
