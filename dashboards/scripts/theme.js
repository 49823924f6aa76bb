// Runs before the first paint: who follows the system's colours should not see the others flash.
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');

function follow() {
  if (root.dataset.themeChoice === 'auto') {
    root.dataset.bsTheme = dark.matches ? 'dark' : 'light';
  }
}

dark.addEventListener('change', follow);
follow();
