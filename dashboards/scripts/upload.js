// Shows how far a long file is; without it the browser sends the form by itself.
'use strict';

function start(form) {
  const box = form.querySelector('[data-progress]');
  const bar = box.querySelector('progress');
  const words = box.querySelector('[role="status"]');
  const button = form.querySelector('button');

  function say(text) {
    if (words.textContent !== text) words.textContent = text;
  }

  function failed() {
    say(words.dataset.failed);
    bar.hidden = true;
    button.disabled = false;
  }

  // What was refused comes as the same page with the reasons on it.
  function answered(request) {
    const next = request.getResponseHeader('Location');
    if (request.status === 201 && next) {
      location.assign(next);
      return;
    }
    const main = new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main');
    if (!main) {
      failed();
      return;
    }
    document.querySelector('main').replaceChildren(...main.childNodes);
    document.querySelector('[data-focus]')?.focus();
    const again = document.querySelector('[data-upload]');
    if (again) start(again);
  }

  form.addEventListener('submit', (event) => {
    if (!form.querySelector('input[type="file"]').files.length) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.setRequestHeader('X-Progress', 'shown');
    request.upload.addEventListener('progress', (sent) => {
      bar.value = sent.lengthComputable ? (100 * sent.loaded) / sent.total : 0;
    });
    request.upload.addEventListener('load', () => say(words.dataset.checking));
    request.addEventListener('load', () => answered(request));
    request.addEventListener('error', failed);
    box.hidden = false;
    bar.hidden = false;
    button.disabled = true;
    say(words.dataset.sending);
    request.send(new FormData(form));
  });
}

const upload = document.querySelector('[data-upload]');
if (upload) start(upload);
