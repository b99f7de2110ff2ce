// An answer, or why there is none, as a reader sees it.

import { download, formOf, formatsOf, kept, permalink, LONGEST } from './address.js';
import { MOST_ROWS } from './ask.js';
import { Cells } from './cells.js';
import { element } from './dom.js';
import { labelsOf } from './labels.js';
import { network } from './network.js';
import { table } from './table.js';
import { timeline } from './timeline.js';
import { viewsOf } from './views.js';

/** Shows what became of a query in a place on the page. */
export class Answers {
  /** @param page what the page knows: words, language, digits, names, release */
  constructor(place, status, page) {
    this.place = place;
    this.status = status;
    this.page = page;
  }

  /** Says something to those who see it and to those who hear it. */
  tell(...texts) {
    this.status.replaceChildren(...texts);
  }

  async show(asked, signal) {
    const { say } = this.page;
    const { answer } = asked;
    this.place.replaceChildren();
    this.status.classList.toggle('fault', answer.kind === 'problem');
    if (answer.kind === 'stopped') {
      this.tell(say('stopped'));
    } else if (answer.kind === 'problem') {
      this.problem(answer);
    } else {
      const shown = await this.shown(asked, signal);
      this.tell(this.told(answer));
      this.place.replaceChildren(...shown, this.ways(asked));
    }
  }

  problem({ words, detail, line, column }) {
    const { say } = this.page;
    const place = line ? ' ' + say('at', line, column) : '';
    this.tell(element('strong', {}, say(...words) + place), ' ', element('bdi', { lang: 'en', dir: 'ltr' }, detail));
  }

  told({ kind, rows, seconds, cut, undated }) {
    const { say } = this.page;
    if (kind !== 'rows') {
      return '';
    }
    const sentences = [say('rows', rows.length, this.page.seconds(seconds))];
    if (cut) {
      sentences.push(say('cut', MOST_ROWS));
    }
    if (undated) {
      sentences.push(say('undated', undated));
    }
    return sentences.join(' ');
  }

  async shown({ answer, choices }, signal) {
    const { say, names, language } = this.page;
    if (answer.kind === 'boolean') {
      return [element('p', { class: 'single' }, element('strong', {}, say(answer.value ? 'yes' : 'no')))];
    }
    if (answer.kind === 'graph') {
      return [element('pre', { dir: 'ltr', tabindex: '0' }, answer.text)];
    }
    if (!answer.rows.length) {
      return [element('p', {}, say('empty'))];
    }
    const labels = await labelsOf(answer.rows, names, choices, signal);
    const cells = new Cells(names, language, kept(choices), labels);
    const views = viewsOf(answer.vars, answer.rows, names);
    if (views.single) {
      return [element('p', { class: 'single' }, cells.value(views.single))];
    }
    const picture = element('div', { class: 'picture' });
    return [this.switch(views, picture, cells), picture, table(answer.vars, answer.rows, cells)];
  }

  /** Buttons for the pictures that this answer allows; the table stands below all of them. */
  switch(views, picture, cells) {
    const { say, digits } = this.page;
    const draw = {
      table: () => [],
      timeline: () => [timeline(views.timeline, cells, say, digits)],
      network: () => [network(views.network, cells, say, Math.max(320, picture.clientWidth || 800))],
    };
    const buttons = Object.keys(draw).filter(view => view === 'table' || views[view]).map(view => element('button', {
      type: 'button',
      'data-view': view,
      click: () => choose(view),
    }, say(view)));
    const choose = view => {
      buttons.forEach(button => button.setAttribute('aria-pressed', String(button.dataset.view === view)));
      picture.replaceChildren(...draw[view]());
    };
    // The picture must be on the page before its width is known.
    requestAnimationFrame(() => choose(views.first));
    return buttons.length > 1 ? element('p', { class: 'views', role: 'group', 'aria-label': say('view') }, ...buttons) : '';
  }

  /** How to take the answer away. */
  ways({ query, choices }) {
    const { say, release } = this.page;
    const links = formatsOf(formOf(query)).map(([name, format]) =>
      element('a', { href: download(query, choices, format), rel: 'nofollow' }, name));
    const link = location.origin + permalink(location.pathname, query, choices, release);
    const copied = element('span', { role: 'status' });
    const copy = element('button', { type: 'button', click: async () => {
      await navigator.clipboard?.writeText(link);
      copied.textContent = say('copied');
    } }, say('link'));
    return element('p', { class: 'ways' }, say('download'), ...links.flatMap(one => [' ', one]), ' ',
      ...(link.length > LONGEST ? [say('long')] : [copy, ' ', copied]));
  }
}
