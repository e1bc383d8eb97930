// The error summary takes the focus, lists errors by field in the order of the page, and marks the title.
const show = () => {
  const summary = document.querySelector('[data-error-summary]:not([data-shown])');
  if (!summary) {
    return;
  }
  summary.dataset.shown = '';
  const target = (item) => {
    const href = item.querySelector('a')?.getAttribute('href');
    return href ? document.getElementById(href.slice(1)) : null;
  };
  const list = summary.querySelector('ul');
  [...(list?.children ?? [])]
    .map((item) => ({ item, at: target(item) }))
    .sort((a, b) => {
      if (!a.at || !b.at) {
        return Number(Boolean(a.at)) - Number(Boolean(b.at));
      }
      return a.at.compareDocumentPosition(b.at) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .forEach(({ item }) => list.append(item));
  const prefix = summary.dataset.titlePrefix;
  if (prefix && !document.title.startsWith(prefix)) {
    document.title = prefix + document.title;
  }
  summary.focus();
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-error-summary] a');
  const field = link && document.getElementById(link.getAttribute('href').slice(1));
  if (field) {
    event.preventDefault();
    field.focus({ preventScroll: true });
    (field.closest('.field') || field).scrollIntoView({ block: 'center' });
  }
});

document.addEventListener('htmx:afterSettle', show);
show();
