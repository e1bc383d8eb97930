// <form data-passkey="make" data-options="{…}"> has a device make a passkey; <form data-passkey="sign" data-question="path">
// has it sign what that path asks. Either is then sent as the field `credential`. The form's [data-passkey-note] says what went
// wrong: data-cancelled, data-known, data-failed, data-unable.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const named = (keys = []) => keys.map((key) => ({ ...key, id: bytes(key.id) }));

const made = async (options) => {
  const key = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: named(options.excludeCredentials),
    },
  });
  return {
    key,
    response: {
      attestationObject: text(key.response.attestationObject),
      clientDataJSON: text(key.response.clientDataJSON),
      transports: key.response.getTransports?.() ?? [],
    },
  };
};

const signed = async (options) => {
  const key = await navigator.credentials.get({
    publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) },
  });
  return {
    key,
    response: {
      authenticatorData: text(key.response.authenticatorData),
      clientDataJSON: text(key.response.clientDataJSON),
      signature: text(key.response.signature),
      userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined,
    },
  };
};

const question = async (path) => {
  const token = document.querySelector('meta[name=_csrf]');
  const answer = await fetch(path, { method: 'POST', headers: { [token.dataset.header]: token.content } });
  if (!answer.ok) {
    throw new Error('no question');
  }
  return answer.json();
};

const answerOf = async (form) => {
  const { key, response } = form.dataset.passkey === 'make'
    ? await made(JSON.parse(form.dataset.options))
    : await signed(await question(form.dataset.question));
  return JSON.stringify({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    response,
    clientExtensionResults: {},
    authenticatorAttachment: key.authenticatorAttachment ?? undefined,
  });
};

const say = (form, words) => {
  const note = form.querySelector('[data-passkey-note]');
  note.textContent = words;
  note.hidden = !words;
};

const able = Boolean(window.PublicKeyCredential && navigator.credentials);

document.querySelectorAll('form[data-passkey]').forEach((form) => {
  const note = form.querySelector('[data-passkey-note]');
  const button = form.querySelector('button');
  let asking = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (asking) {
      return;
    }
    if (!able) {
      say(form, note.dataset.unable);
      return;
    }
    asking = true;
    button.setAttribute('aria-disabled', 'true');
    say(form, '');
    try {
      form.elements.credential.value = await answerOf(form);
      form.submit();
    } catch (fault) {
      const words = { NotAllowedError: note.dataset.cancelled, InvalidStateError: note.dataset.known };
      say(form, words[fault.name] ?? note.dataset.failed);
      button.removeAttribute('aria-disabled');
      asking = false;
    }
  });
});
