// Makes the form of the query page into an editor that asks without leaving the page. The page works without it.

import { Answers } from './answer.js';
import { ask } from './ask.js';
import { LONGEST, permalink } from './address.js';
import { Completions } from './completion.js';
import { element } from './dom.js';
import { editorFor } from './editor.js';
import { plan, snippets } from './programs.js';
import { Names } from './terms.js';
import { digits, number, seconds, wordsOf } from './words.js';

const form = document.getElementById('ask');
const area = document.getElementById('query');
const known = JSON.parse(document.getElementById('query-data').textContent);
const language = document.documentElement.lang;
const page = {
  language,
  release: known.release,
  names: new Names(known),
  say: wordsOf(known.words, language),
  digits: text => digits(text, language),
  number: value => number(value, language),
  seconds: value => seconds(value, language),
};
const { say } = page;

/** The query and what it is asked of, as the form has them now. */
function current() {
  const fields = Object.fromEntries(['asOf', 'knownBy', 'certainty', 'release'].map(name => [name, form.elements[name]?.value ?? '']));
  if (!fields.asOf) {
    fields.certainty = '';
  }
  return { query: area.value, choices: fields };
}

const status = element('p', { class: 'status', role: 'status' });
const place = element('div', { class: 'answer' });
const section = element('section', { id: 'answer', hidden: true },
  element('h2', { id: 'answer-title' }, say('answer')), status, place);
const button = form.querySelector('button');
const asking = button.textContent;
const answers = new Answers(place, status, page);
const completions = new Completions(page);
const editor = editorFor(area, say('label'), context => completions.source(context), () => form.requestSubmit());
let running;

/** The address of the page says what is asked, and so do the links to it in other languages. */
function keep({ query, choices }) {
  const search = permalink('', query, choices, '');
  if (search.length <= LONGEST) {
    history.replaceState(null, '', location.pathname + search);
    for (const link of document.querySelectorAll('header a[hreflang]')) {
      link.search = search;
    }
  }
}

async function run() {
  const asked = current();
  running?.abort();
  const control = new AbortController();
  running = control;
  keep(asked);
  section.hidden = false;
  editor.fault();
  button.textContent = say('stop');
  place.setAttribute('aria-busy', 'true');
  answers.tell(say('running'));
  const answer = await ask(asked.query, asked.choices, control.signal);
  if (running === control) {
    if (answer.line) {
      editor.fault(answer);
    }
    await answers.show({ ...asked, answer }, control.signal);
    place.removeAttribute('aria-busy');
    button.textContent = asking;
    running = undefined;
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  run();
});
button.addEventListener('click', event => {
  if (running) {
    event.preventDefault();
    running.abort();
  }
});
document.querySelector('label[for="query"]').addEventListener('click', event => {
  event.preventDefault();
  editor.focus();
});
form.elements.format.closest('label').hidden = true;
document.getElementById('query-help').append(' ' + say('keys'));
form.after(section, snippets(current, page), plan(current, page));
if (/[?&](query|question)=/.test(location.search)) {
  run();
}
