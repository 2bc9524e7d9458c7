// Keeps what is typed, says so, and answers the keys. Every word comes from the page.
(() => {
const REST = 1500, FIRST_PAUSE = 2000, LONGEST_PAUSE = 60000, STUCK = 10000;
const MOST_ON_LEAVING = 60000; // 64 kB is all that a closing page can send
const TURNS = {PageDown: 'next', PageUp: 'prev'};
const form = document.querySelector('form[data-drafts]');
const link = key => TURNS[key] && document.querySelector(`a[rel~=${TURNS[key]}]`);
let send = async () => true;

if (form) {
  const line = form.querySelector('.ks-status');
  const [words, time, signIn] = line.children;
  const secrets = [...form.querySelectorAll('[type=password]')].map(field => field.name);
  let kept = form.dataset.unsaved ? '' : typed();
  let sent, flight = null, timer = 0, pause = 0, submitted = false;

  function fields() {
    const all = new URLSearchParams(new FormData(form));
    secrets.forEach(name => all.delete(name));
    return all;
  }
  function typed() {
    const all = fields();
    all.delete('_csrf');
    return String(all);
  }
  const dirty = () => !submitted && typed() !== kept;
  const later = wait => { clearTimeout(timer); timer = setTimeout(send, wait); };

  function say(state) {
    if (line.dataset.state !== state) words.textContent = line.dataset[line.dataset.state = state];
    signIn.hidden = state !== 'out';
    time.textContent = state !== 'kept' ? '' : line.dataset.at.replace(':time', new Date().toLocaleTimeString(
      document.documentElement.lang, {timeStyle: 'short', hourCycle: 'h23', timeZone: 'Europe/Amsterdam'}));
  }

  // Who signed in again elsewhere has another token. Somebody else does not get this form.
  async function renewed() {
    const answer = await fetch(location.href, {redirect: 'manual'});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const token = page.querySelector('[name=_csrf]');
    if (page.querySelector('[name=_editor]')?.value !== form.elements._editor.value) return false;
    for (const field of document.querySelectorAll('[name=_csrf]')) field.value = token.value;
    return true;
  }

  function post(leaving) {
    const body = fields();
    return fetch(form.dataset.drafts, {
      method: 'POST', body, redirect: 'manual', keepalive: leaving && String(body).length < MOST_ON_LEAVING});
  }

  async function fly(leaving) {
    try {
      let answer = await post(leaving);
      if (answer.status === 403 && await renewed()) answer = await post(leaving);
      return answer.type === 'opaqueredirect' ? 401 : answer.status;
    } catch {
      return 0;
    }
  }

  send = async leaving => {
    clearTimeout(timer);
    if (flight && (leaving !== true || sent === typed())) await flight;
    if (!dirty()) return true;
    const content = sent = typed();
    flight = fly(leaving === true);
    const status = await flight;
    flight = null;
    if (submitted) return false;
    if (status === 204 || status === 410) {
      kept = content;
      pause = 0;
      say('kept');
      if (dirty()) later(REST);
      return !dirty();
    }
    const out = /40[13]/.test(status);
    say(out ? 'out' : status ? 'failed' : 'offline');
    pause = Math.min(pause * 2 || FIRST_PAUSE, LONGEST_PAUSE);
    later(out ? LONGEST_PAUSE : pause);
    return false;
  };
  const now = () => { pause = 0; send(); };

  form.addEventListener('input', () => later(REST));
  form.addEventListener('focusout', now);
  form.addEventListener('change', now);
  form.addEventListener('submit', event => {
    if (navigator.onLine) {
      submitted = true;
      setTimeout(() => { submitted = false; send(); }, STUCK);
    } else {
      event.preventDefault();
      say('offline');
    }
  });
  document.addEventListener('visibilitychange', () => document.hidden ? send(true) : now());
  addEventListener('pagehide', () => send(true));
  addEventListener('focus', now);
  addEventListener('online', now);
  addEventListener('pageshow', event => event.persisted && location.reload());
  addEventListener('beforeunload', event => {
    const trouble = !['', 'kept'].includes(line.dataset.state);
    if (dirty() && (trouble || String(fields()).length >= MOST_ON_LEAVING)) event.preventDefault();
  });
  if (dirty()) send();

  const [save, andNext] = form.querySelectorAll('button');
  save?.setAttribute('aria-keyshortcuts', 'Control+S Meta+S');
  andNext?.setAttribute('aria-keyshortcuts', 'Control+Enter Meta+Enter');
}

for (const key in TURNS) link(key)?.setAttribute('aria-keyshortcuts', `Alt+${key}`);

addEventListener('keydown', async event => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const turn = event.altKey && link(event.key);
  const button = form?.querySelector(event.key === 'Enter' ? '[name=_next]' : 'button');
  if (turn) {
    event.preventDefault();
    if (await send()) turn.click();
  } else if (command && button && /^(s|enter)$/i.test(event.key)) {
    event.preventDefault();
    form.requestSubmit(button);
  }
});
})();
