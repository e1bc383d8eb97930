// <figure data-chart="bar|line">: draws its own table, so chart and table can never differ. What is too small or too
// much to draw is told in words: the table has every row.
const MOST = 10;
const LETTER = 8;
const LINE = 18;
const tone = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const number = (cell) => Number(cell.dataset.value ?? cell.textContent.replace(/\./g, '').replace(',', '.').replace(/[^\d.-]/g, ''));
const shown = (value) => value.toLocaleString('vi-VN');
const drawn = new Map();

const wrap = (text, longest) => text.split(' ').reduce((lines, word) => {
  const last = lines[lines.length - 1];
  if (last !== undefined && `${last} ${word}`.length <= longest) {
    lines[lines.length - 1] = `${last} ${word}`;
  } else {
    lines.push(word);
  }
  return lines;
}, []);

const label = (row) => {
  const cell = row.cells[1];
  const words = cell.textContent.trim();
  return row.cells[0].textContent.trim() + (number(cell) === 0 && words !== '0' ? ` (${words})` : '');
};

const read = (table) => {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells].slice(1);
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map(label),
    series: heads.map((head, i) => ({ label: head.textContent.trim(), data: rows.map((row) => number(row.cells[i + 1])) })),
  };
};

const shorten = ({ labels, series }, rest) => labels.length <= MOST ? { labels, series } : {
  labels: [...labels.slice(0, MOST - 1), `${rest} (${labels.length - MOST + 1})`],
  series: series.map((one) => ({
    ...one,
    data: [...one.data.slice(0, MOST - 1), one.data.slice(MOST - 1).reduce((sum, value) => sum + value, 0)],
  })),
};

const numbersAtTheEnd = {
  id: 'numbersAtTheEnd',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = tone('--ink');
    ctx.font = `600 13px ${Chart.defaults.font.family}`;
    ctx.textBaseline = 'middle';
    chart.getDatasetMeta(0).data.forEach((bar, i) => {
      const value = chart.data.datasets[0].data[i];
      if (value > 0) {
        ctx.fillText(shown(value), bar.x + 6, bar.y);
      }
    });
    ctx.restore();
  },
};

const draw = (figure) => {
  const { chart: type, stacked, rest } = figure.dataset;
  const horizontal = figure.dataset.horizontal === 'true';
  const all = read(figure.querySelector('table'));
  const { labels, series } = horizontal ? shorten(all, rest) : all;
  const canvas = figure.querySelector('.chart-canvas');
  const longest = Math.max(15, Math.floor(canvas.clientWidth * 0.45 / LETTER));
  const lines = horizontal ? labels.map((one) => wrap(one, longest)) : labels;
  if (horizontal) {
    const most = lines.reduce((so, one) => Math.max(so, one.length), 2);
    canvas.style.height = `${lines.length * most * LINE + 40}px`;
  }
  const colours = [1, 2, 3, 4, 5, 6].map((n) => tone(`--series-${n}`));
  const axis = { stacked: stacked === 'true', grid: { color: tone('--line') }, ticks: { color: tone('--quiet'), precision: 0 } };
  const words = { ...axis, grid: { display: false }, ticks: { ...axis.ticks, color: tone('--ink'), autoSkip: !horizontal } };
  drawn.get(figure)?.destroy();
  drawn.set(figure, new Chart(figure.querySelector('canvas'), {
    type,
    data: {
      labels: lines,
      datasets: series.map((one, i) => ({
        ...one,
        backgroundColor: colours[i % 6],
        borderColor: colours[i % 6],
        borderWidth: type === 'line' ? 2 : 0,
        borderRadius: type === 'bar' ? 3 : 0,
        maxBarThickness: horizontal ? 26 : 44,
        tension: 0.25,
        pointRadius: 3,
      })),
    },
    options: {
      maintainAspectRatio: false,
      animation: false,
      locale: 'vi-VN',
      indexAxis: horizontal ? 'y' : 'x',
      layout: { padding: { right: horizontal ? 36 : 0 } },
      scales: { x: { ...(horizontal ? axis : words), beginAtZero: true }, y: { ...(horizontal ? words : axis), beginAtZero: true } },
      plugins: {
        legend: { display: series.length > 1, position: 'bottom', labels: { color: tone('--ink'), boxWidth: 14 } },
        tooltip: { callbacks: { title: (items) => [lines[items[0].dataIndex]].flat().join(' ') } },
      },
    },
    plugins: horizontal ? [numbersAtTheEnd] : [],
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
