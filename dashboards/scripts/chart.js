// Draws the figures of a page as they come into sight; their pictures and tables are there without it.
'use strict';

(() => {
  const drawn = new Map();

  const inSight = new IntersectionObserver((entries) => {
    const style = getComputedStyle(document.documentElement);
    for (const entry of entries) {
      if (entry.isIntersecting && !drawn.has(entry.target)) draw(entry.target, style);
    }
  }, { rootMargin: '400px' });

  function draw(canvas, style) {
    const colour = (name) => style.getPropertyValue('--zs-' + name).trim();
    const data = JSON.parse(canvas.dataset.chart);
    const built = zielstandCharts[data.kind](data, colour);
    const { options } = built.config;
    Object.assign(options, { animation: false, responsive: true, maintainAspectRatio: false });
    Object.assign(options.plugins.tooltip, {
      backgroundColor: colour('surface'), titleColor: colour('ink'), bodyColor: colour('ink'), borderColor: colour('muted'), borderWidth: 1, usePointStyle: true,
    });
    options.onClick = (_, [element]) => element && follow(built, element.index);
    drawn.get(canvas)?.chart.destroy();
    drawn.set(canvas, { ...built, chart: new Chart(canvas, built.config) });
  }

  function follow(built, index) {
    const address = built.address?.(index);
    if (address) location.assign(address);
  }

  // Along the points by the arrow keys: one way from point to point, the other from line to line.
  function step(live, key) {
    const forward = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
    const alongPoints = (key === 'ArrowLeft' || key === 'ArrowRight') !== Boolean(live.upright);
    let { set, index } = live.at ?? { set: 0, index: forward > 0 ? -1 : live.count };
    if (alongPoints || !live.at) {
      do index += forward; while (index >= 0 && index < live.count && !live.spoken(set, index));
    } else {
      do set += forward; while (set >= 0 && set < live.sets && !live.spoken(set, index));
    }
    return live.spoken(set, index) === undefined ? undefined : { set, index };
  }

  function show(canvas, live, at) {
    live.at = at;
    const active = [{ datasetIndex: at.set, index: at.index }];
    const element = live.chart.getDatasetMeta(at.set).data[at.index];
    live.chart.setActiveElements(active);
    live.chart.tooltip.setActiveElements(active, element?.tooltipPosition() ?? { x: 0, y: 0 });
    live.chart.draw();
    canvas.nextElementSibling.textContent = live.spoken(at.set, at.index);
  }

  document.addEventListener('keydown', (event) => {
    const live = drawn.get(event.target);
    if (!live) return;
    if (event.key === 'Enter' && live.at) follow(live, live.at.index);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const within = (at) => at && at.set >= 0 && at.set < live.sets && at.index >= 0 && at.index < live.count;
    const at = step(live, event.key);
    if (within(at)) show(event.target, live, at);
  });

  async function savePng(address) {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 2 * image.naturalWidth, height: 2 * image.naturalHeight });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const download = address.replace(/\.svg.*|.*\//g, '') + '.png';
    Object.assign(document.createElement('a'), { href: canvas.toDataURL(), download }).click();
  }

  function find() {
    for (const canvas of drawn.keys()) {
      if (!canvas.isConnected) {
        drawn.get(canvas).chart.destroy();
        drawn.delete(canvas);
      }
    }
    for (const canvas of document.querySelectorAll('canvas[data-chart]')) inSight.observe(canvas);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-png]');
    if (button) savePng(button.dataset.png);
  });

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  document.addEventListener('zielstand:figures', find);
  new MutationObserver(() => {
    const style = getComputedStyle(document.documentElement);
    for (const canvas of [...drawn.keys()]) draw(canvas, style);
  }).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  find();
})();
