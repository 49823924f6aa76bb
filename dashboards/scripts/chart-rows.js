// How bars that lie below each other are drawn, each with its words above it.
'use strict';

(() => {
  const BAR = 14;

  function cut(ctx, text, width) {
    if (ctx.measureText(text).width <= width) return text;
    const letters = [...text];
    const kept = () => letters.join('').trimEnd() + '…';
    while (letters.length && ctx.measureText(kept()).width > width) letters.pop();
    return kept();
  }

  function tick(ctx, x, y, reach, style, width, dash = []) {
    ctx.save();
    ctx.strokeStyle = style;
    ctx.lineWidth = width;
    ctx.setLineDash(dash);
    ctx.beginPath();
    ctx.moveTo(x, y - reach);
    ctx.lineTo(x, y + reach);
    ctx.stroke();
    ctx.restore();
  }

  function rows(data, colour, datasets, below, above) {
    const each = (draw) => (chart) => {
      const { ctx, chartArea: area, scales: { y } } = chart;
      data.rows.forEach((row, index) => {
        ctx.save();
        draw(ctx, row, y.getPixelForValue(index), (share) => area.left + share * area.width, area, index);
        ctx.restore();
      });
    };
    const words = each((ctx, row, y, at, area) => {
      ctx.font = '13px ' + Chart.defaults.font.family;
      const said = cut(ctx, row.said, area.width * 0.62);
      ctx.fillStyle = colour('muted');
      ctx.textAlign = 'right';
      ctx.fillText(said, area.right, y - 17);
      ctx.fillStyle = colour('ink');
      ctx.textAlign = 'left';
      ctx.fillText(cut(ctx, row.name, area.width - ctx.measureText(said).width - 16), area.left, y - 17);
    });
    return {
      sets: datasets.length,
      count: data.rows.length,
      upright: true,
      spoken: (_, index) => `${data.rows[index].name}: ${data.rows[index].said}`,
      address: (index) => data.rows[index].address,
      config: {
        type: 'bar',
        data: { labels: data.rows.map((row) => row.name), datasets },
        plugins: [{ id: 'rows', beforeDatasetsDraw: each(below), afterDatasetsDraw: (chart) => { each(above)(chart); words(chart); } }],
        options: {
          indexAxis: 'y',
          layout: { padding: { left: 1, right: 1 } },
          interaction: { mode: 'nearest', axis: 'y', intersect: false },
          plugins: { legend: { display: false }, tooltip: { callbacks: { label: (item) => data.rows[item.dataIndex].said } } },
          scales: { x: { display: false, min: 0, max: 1 }, y: { display: false } },
        },
      },
    };
  }

  zielstandCharts.bullets = (data, colour) => {
    const bars = {
      data: data.rows.map((row) => (row.value === null ? null : [row.zero, row.value])),
      numbers: data.rows.map((row) => row.number),
      backgroundColor: data.rows.map((row) => colour(row.colour)),
      barThickness: BAR - 4,
    };
    const track = (ctx, row, y, at, area) => {
      ctx.fillStyle = colour('line');
      ctx.fillRect(area.left, y - BAR / 2, area.width, BAR);
    };
    const marks = (ctx, row, y, at) => {
      if (row.expected !== null) tick(ctx, at(row.expected), y, BAR - 3, colour('muted'), 2, [3, 2]);
      if (row.target !== null) tick(ctx, at(row.target), y, BAR - 3, colour('ink'), 2);
    };
    return rows(data, colour, [bars], track, marks);
  };

  zielstandCharts.ranges = (data, colour) => {
    const halves = {
      data: data.rows.map((row) => (row.spread.length ? [row.spread[1], row.spread[3]] : null)),
      numbers: data.rows.map((row) => row.numbers),
      backgroundColor: colour('level-4'),
      barThickness: BAR,
    };
    const whiskers = (ctx, row, y, at) => {
      if (!row.spread.length) return;
      ctx.strokeStyle = colour('muted');
      ctx.lineWidth = 2;
      ctx.beginPath();
      ctx.moveTo(at(row.spread[0]), y);
      ctx.lineTo(at(row.spread[4]), y);
      ctx.stroke();
    };
    const marks = (ctx, row, y, at) => {
      if (row.spread.length) tick(ctx, at(row.spread[2]), y, BAR - 4, colour('ink'), 3);
      if (row.own === null) return;
      ctx.translate(at(row.own), y);
      ctx.rotate(Math.PI / 4);
      ctx.fillStyle = colour('series-2');
      ctx.fillRect(-5, -5, 10, 10);
    };
    return rows(data, colour, [halves], whiskers, marks);
  };

  zielstandCharts.stacks = (data, colour) => {
    const sets = data.levels.map((level, which) => ({
      label: level.name,
      data: data.rows.map((row) => row.parts[which] ?? null),
      numbers: data.rows.map((row) => row.numbers[which] ?? null),
      backgroundColor: colour(level.colours[0]),
      borderColor: colour('surface'),
      borderWidth: { right: 1 },
      barThickness: BAR + 6,
    }));
    const texts = (ctx, row, y, at) => {
      ctx.font = '12px ' + Chart.defaults.font.family;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      let before = 0;
      row.parts.forEach((part, which) => {
        if (ctx.measureText(row.texts[which]).width + 6 <= at(part) - at(0)) {
          ctx.fillStyle = colour(data.levels[which].colours[1]);
          ctx.fillText(row.texts[which], at(before + part / 2), y + 1);
        }
        before += part;
      });
    };
    const built = rows(data, colour, sets, () => {}, texts);
    const { plugins, scales } = built.config.options;
    plugins.legend = { display: true, align: 'start', onClick: () => {}, labels: { color: colour('ink'), boxWidth: 14, boxHeight: 14 } };
    plugins.tooltip.callbacks.label = (item) => `${item.dataset.label}: ${data.rows[item.dataIndex].texts[item.datasetIndex]}`;
    scales.x.stacked = true;
    scales.y.stacked = true;
    return {
      ...built,
      spoken: (set, index) => data.rows[index].texts[set] && `${data.rows[index].name}, ${data.levels[set].name}: ${data.rows[index].texts[set]}`,
    };
  };
})();
