// Days and hours typed freely are shown as dd/MM/yyyy and HH:mm when the field is left. The server reads both by the same rules
// (TypedDate, TypedTime).
const two = (text) => text.padStart(2, '0');

const day = (typed) => {
  const digits = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed);
  const parts = digits || /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{2}|\d{4})$/.exec(typed);
  if (!parts) {
    return null;
  }
  const [, d, m, y] = parts;
  const year = y.length === 4 ? y : (Number(y) < 50 ? '20' : '19') + y;
  const date = new Date(Date.UTC(Number(year), Number(m) - 1, Number(d)));
  const real = date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d);
  return real ? `${two(d)}/${two(m)}/${year}` : null;
};

const hour = (typed) => {
  const parts = /^(\d{1,2})\s*(?:[:.hg\s]|giờ)\s*(\d{2})?$/i.exec(typed) || /^(\d{1,2})(\d{2})?$/.exec(typed);
  if (!parts || Number(parts[1]) > 23 || Number(parts[2] || 0) > 59) {
    return null;
  }
  return `${two(parts[1])}:${parts[2] || '00'}`;
};

document.addEventListener('focusout', (event) => {
  const field = event.target;
  const read = field.matches?.('[data-date-input]') ? day : field.matches?.('[data-time-input]') ? hour : null;
  const shown = read?.(field.value.trim());
  if (shown && shown !== field.value) {
    field.value = shown;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
});
