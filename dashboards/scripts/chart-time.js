// How lines and bars over time are drawn.
'use strict';

window.zielstandCharts = {};

zielstandCharts.time = (data, colour) => {
  const count = data.slots.length;
  const grouped = data.slots.some((slot) => slot[2]);
  const ink = colour('ink');
  const muted = colour('muted');

  const lines = data.lines.map((line) => ({
    type: line.bar ? 'bar' : 'line',
    label: line.name,
    data: line.numbers,
    texts: line.texts,
    ends: line.ends,
    order: line.bar ? 2 : 1,
    borderColor: colour(line.colour),
    backgroundColor: colour(line.fill),
    borderDash: line.bar ? [] : line.dash,
    borderWidth: line.bar ? 0 : data.small ? 1.5 : 2,
    showLine: line.drawn,
    pointStyle: line.marker,
    pointRadius: line.radius,
    pointHoverRadius: 6,
    pointHitRadius: 8,
  }));
  const bands = data.bands.flatMap((band) => {
    const shared = { type: 'line', pointRadius: 0, borderWidth: 0, pointHitRadius: 0, order: 9, band: true };
    return [
      { ...shared, label: '', data: band.lower },
      { ...shared, label: band.name, data: band.upper, fill: '-1', backgroundColor: colour(band.colour) + '2b' },
    ];
  });

  const isFirst = (index) => data.slots[index - 1]?.[2] !== data.slots[index][2];

  function label(index, width) {
    const [, brief, group] = data.slots[index];
    if (data.small) return index % (count - 1) ? '' : group || brief;
    if (!grouped) return brief;
    const above = isFirst(index) ? group : '';
    return width / count > 24 ? [brief, above] : above;
  }

  const signs = {
    id: 'signs',
    beforeDatasetsDraw({ ctx, chartArea: area, scales: { x } }) {
      const half = area.width / count / 2;
      if (data.today !== null) {
        ctx.fillStyle = colour('line') + '80';
        ctx.fillRect(x.getPixelForValue(data.today) - half, area.top, 2 * half, area.height);
      }
      ctx.save();
      ctx.strokeStyle = colour('at-risk');
      ctx.setLineDash([6, 4]);
      for (const slot of data.breaks) {
        ctx.beginPath();
        ctx.moveTo(x.getPixelForValue(slot) - half, area.top);
        ctx.lineTo(x.getPixelForValue(slot) - half, area.bottom);
        ctx.stroke();
      }
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx, chartArea: area, scales: { x, y } } = chart;
      ctx.save();
      ctx.textAlign = 'center';
      ctx.font = '600 13px ' + Chart.defaults.font.family;
      ctx.fillStyle = muted;
      ctx.lineWidth = 4;
      ctx.strokeStyle = colour('surface');
      const write = (text, ...at) => { ctx.strokeText(text, ...at); ctx.fillText(text, ...at); };
      for (const [slot, sign] of data.gaps) write(sign, x.getPixelForValue(slot), area.bottom - 8);
      lines.forEach((line, which) => {
        const last = line.data.findLastIndex((number) => number !== null);
        if (!line.ends || last < 0) return;
        const half = ctx.measureText(line.texts[last]).width / 2;
        const point = chart.getDatasetMeta(which).data[last];
        ctx.fillStyle = line.borderColor;
        write(line.texts[last], Math.min(point.x, chart.width - half - 2), y.getPixelForValue(line.data[last]) - 9);
      });
      ctx.restore();
    },
  };

  return {
    spoken: (set, index) => lines[set].texts[index] && `${data.slots[index][0]}, ${lines[set].label}: ${lines[set].texts[index]}`,
    sets: lines.length,
    count,
    config: {
      type: lines.some((line) => line.type === 'bar') ? 'bar' : 'line',
      data: { labels: data.slots.map((slot) => slot[0]), datasets: [...lines, ...bands] },
      plugins: [signs],
      options: {
        layout: { padding: { top: data.small ? 4 : 16, right: 4 } },
        interaction: { mode: 'index', intersect: false },
        plugins: {
          legend: {
            display: !data.small && lines.length + bands.length > 1,
            align: 'start',
            onClick: () => {},
            labels: {
              color: ink,
              usePointStyle: true,
              pointStyleWidth: 22,
              boxHeight: 7,
              generateLabels: (chart) => chart.data.datasets
                .map((set) => ({
                  text: set.label,
                  fontColor: ink,
                  fillStyle: set.backgroundColor,
                  strokeStyle: set.borderColor,
                  lineWidth: set.band ? 0 : 2,
                  lineDash: set.borderDash,
                  pointStyle: set.band || set.type === 'bar' ? 'rect' : set.showLine ? 'line' : set.pointStyle,
                }))
                .filter((item) => item.text),
            },
          },
          tooltip: {
            filter: (item) => item.dataset.texts?.[item.dataIndex],
            callbacks: { label: (item) => `${item.dataset.label}: ${item.dataset.texts[item.dataIndex]}` },
          },
        },
        scales: {
          x: {
            offset: true,
            grid: { offset: true, color: ({ index }) => (grouped && index > 0 && index < count && isFirst(index) ? colour('line') : 'transparent') },
            ticks: {
              color: muted,
              maxRotation: 0,
              autoSkip: !grouped,
              callback(index) { return label(index, this.width); },
            },
          },
          y: {
            min: data.axis.min,
            max: data.axis.max,
            grid: { color: (line) => (line.tick?.value === 0 ? muted : colour('line')) },
            afterBuildTicks: (axis) => { axis.ticks = data.axis.ticks.map((value) => ({ value })); },
            ticks: { color: muted, autoSkip: false, callback: (_, index) => data.axis.texts[index] },
            border: { display: false },
          },
        },
      },
    },
  };
};
