// <div data-draft> in a form: what is typed there is kept on the server, some seconds after the last key and when the page is left; never in the middle of a word being composed. Its page stays where it opens again.
const PAUSE = 3000;
const AGAIN = 10_000;
// What a browser sends after its page is gone may be no longer.
const LONGEST_FAREWELL = 60_000;
const NEVER = ['password', 'file'];

const keep = (mark) => {
  const form = mark.closest('form');
  const kept = form.querySelector('[data-draft-kept]');
  const failed = form.querySelector('[data-draft-failed]');
  let timer;
  let composing = false;
  let leaving = false;
  let saving = false;
  let signIns = 0;

  const fields = () => {
    const typed = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string' && !NEVER.includes(form.elements[name]?.type)) {
        typed.append(name, value);
      }
    });
    return typed;
  };
  // a token is changed by a new sign-in and not by typing
  const typed = () => {
    const all = fields();
    all.delete('_csrf');
    return all.toString();
  };
  let last = typed();

  const say = (words, good) => {
    if (kept && failed) {
      kept.textContent = good ? words : '';
      failed.textContent = good ? '' : words;
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => save(false), PAUSE);
  };

  // Signed out, or signed in anew in another tab, which made the form an old one. What was sent before a new sign-in says nothing of that one, however late it is answered.
  const signedOut = (when) => {
    if (when === signIns) {
      document.dispatchEvent(new Event('draft:signed-out'));
    } else {
      later();
    }
  };

  async function save(farewell) {
    const now = typed();
    if (now === last || composing || leaving) {
      return;
    }
    if (saving && !farewell) {
      later();
      return;
    }
    saving = true;
    const before = last;
    const signIn = signIns;
    last = now;
    const body = fields().toString();
    try {
      const answer = await fetch(mark.dataset.save, {
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'manual', // led elsewhere is not kept
        keepalive: farewell && body.length < LONGEST_FAREWELL,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Draft': 'yes' },
        body,
      });
      const told = answer.ok || answer.status === 409 || answer.status === 422;
      say(told ? await answer.text() : mark.dataset.failed, answer.ok);
      if (answer.ok) {
        history.replaceState(history.state, '', mark.dataset.href);
        document.dispatchEvent(new Event('draft:kept'));
      } else if (!told) {
        last = before;
      }
      if (answer.status === 401 || answer.status === 403) {
        signedOut(signIn);
      } else if (answer.status >= 500 && !farewell) {
        setTimeout(later, AGAIN);
      }
    } catch {
      last = before;
      say(mark.dataset.failed, false);
      if (!farewell) {
        setTimeout(later, AGAIN);
      }
    } finally {
      saving = false;
    }
  }

  form.addEventListener('compositionstart', () => { composing = true; clearTimeout(timer); });
  form.addEventListener('compositionend', () => { composing = false; later(); });
  form.addEventListener('input', (event) => {
    if (!event.isComposing) {
      later();
    }
  });
  form.addEventListener('change', later);
  document.addEventListener('htmx:afterSettle', later);
  document.addEventListener('session:renewed', () => { signIns += 1; later(); });
  document.addEventListener('visibilitychange', () => document.hidden && save(true));
  window.addEventListener('pagehide', () => save(true));
  window.addEventListener('pageshow', () => { leaving = false; });
  // What is sent needs not be kept; a form that comes back goes on keeping.
  document.addEventListener('submit', (event) => {
    if (event.target === form && !event.defaultPrevented) {
      clearTimeout(timer);
      leaving = true;
    }
  });
};

document.querySelectorAll('[data-draft]').forEach(keep);
