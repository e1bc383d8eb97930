// <figure data-chart="bar|line|doughnut">: draws its own table, so chart and table can never differ.
const tone = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const number = (cell) => Number(cell.dataset.value ?? cell.textContent.replace(/\./g, '').replace(',', '.').replace(/[^\d.-]/g, ''));
const drawn = new Map();

const read = (table) => {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells].slice(1);
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map((row) => row.cells[0].textContent.trim()),
    series: heads.map((head, i) => ({ label: head.textContent.trim(), data: rows.map((row) => number(row.cells[i + 1])) })),
  };
};

const draw = (figure) => {
  const { labels, series } = read(figure.querySelector('table'));
  const { chart: type, stacked, horizontal } = figure.dataset;
  const colours = [1, 2, 3, 4, 5, 6].map((n) => tone(`--series-${n}`));
  const round = type === 'doughnut';
  const axis = { stacked: stacked === 'true', grid: { color: tone('--line') }, ticks: { color: tone('--quiet'), precision: 0 } };
  drawn.get(figure)?.destroy();
  drawn.set(figure, new Chart(figure.querySelector('canvas'), {
    type,
    data: {
      labels,
      datasets: series.map((one, i) => ({
        ...one,
        backgroundColor: round ? colours : colours[i % 6],
        borderColor: round ? tone('--card') : colours[i % 6],
        borderWidth: type === 'line' || round ? 2 : 0,
        borderRadius: type === 'bar' ? 3 : 0,
        maxBarThickness: 44,
        tension: 0.25,
        pointRadius: 3,
      })),
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      locale: 'vi-VN',
      indexAxis: horizontal === 'true' ? 'y' : 'x',
      scales: round ? {} : { x: { ...axis, beginAtZero: true }, y: { ...axis, beginAtZero: true } },
      plugins: {
        legend: { display: round || series.length > 1, position: 'bottom', labels: { color: tone('--ink'), boxWidth: 14 } },
      },
    },
  }));
};

const open = (figure) => {
  const table = figure.querySelector('.chart-table');
  const toggle = figure.querySelector('[data-chart-toggle]');
  figure.querySelector('.chart-canvas').hidden = false;
  table.hidden = true;
  toggle.addEventListener('click', () => {
    table.hidden = !table.hidden;
    toggle.setAttribute('aria-expanded', String(!table.hidden));
    toggle.textContent = table.hidden ? toggle.dataset.show : toggle.dataset.hide;
  });
  draw(figure);
};

const figures = document.querySelectorAll('figure[data-chart]');
if (window.Chart) {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  figures.forEach(open);
  const redraw = () => figures.forEach(draw);
  document.addEventListener('tgpl:theme', redraw);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
}
