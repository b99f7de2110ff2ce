// Pairs of things as two columns with lines between them: the same answer gives the same picture. Those of the second
// column stand near those that they are tied to, so that few lines cross.

import { drawn, element } from './dom.js';
import { directionOf } from './terms.js';

const MOST = 60;
const LINE = 30;
const LETTER = 7.4;

/** The ends of ties with their places: those of the first column in the order of the answer. */
export function layout(ties) {
  const left = new Map();
  const right = new Map();
  for (const { from, to } of ties) {
    left.set(from.value, left.get(from.value) ?? { term: from, at: left.size });
    right.set(to.value, right.get(to.value) ?? { term: to, first: right.size, sum: 0, ties: 0 });
    const end = right.get(to.value);
    end.sum += left.get(from.value).at;
    end.ties += 1;
  }
  const ordered = [...right.values()].sort((a, b) => a.sum / a.ties - b.sum / b.ties || a.first - b.first);
  ordered.forEach((end, at) => { end.at = at; });
  const rows = Math.max(left.size, right.size);
  const place = (index, of) => ((index + 0.5) * rows) / of;
  return {
    rows,
    left: [...left.values()].map(end => ({ term: end.term, y: place(end.at, left.size) })),
    right: ordered.map(end => ({ term: end.term, y: place(end.at, right.size) })),
    lines: ties.map(({ from, to }) => [place(left.get(from.value).at, left.size), place(right.get(to.value).at, right.size)]),
  };
}

/** The picture, for a place of this width. */
export function network({ from, to, ties }, cells, say, width) {
  const shown = ties.slice(0, MOST);
  const { rows, left, right, lines } = layout(shown);
  const height = rows * LINE + 12;
  const label = Math.round(width * 0.38);
  const y = row => 6 + row * LINE;
  /** A label whose right or left side stands at a place. */
  const end = (place, x, anchor) => {
    const { text, tag } = cells.said(place.term);
    const room = Math.floor((label - 12) / LETTER);
    const direction = directionOf(tag);
    // Start and end of a text are where its own script begins and ends.
    const anchored = (anchor === 'right') === (direction === 'rtl') ? 'start' : 'end';
    const node = drawn('text', { x, y: y(place.y) + 5, 'text-anchor': anchored, direction, lang: tag || undefined },
      text.length > room ? text.slice(0, room - 1) + '…' : text,
      drawn('title', {}, text));
    const address = cells.address(place.term);
    return address ? drawn('a', { href: address }, node) : node;
  };
  const picture = drawn('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': `${from} – ${to}` },
    drawn('g', { class: 'ties' }, ...lines.map(([a, b]) => {
      const bend = width / 2;
      return drawn('path', { d: `M${label} ${y(a)}C${bend} ${y(a)} ${bend} ${y(b)} ${width - label} ${y(b)}` });
    })),
    ...left.map(place => end(place, label - 8, 'right')),
    ...right.map(place => end(place, width - label + 8, 'left')));
  return element('figure', { class: 'network', dir: 'ltr' }, picture,
    element('figcaption', { class: 'soft' }, element('bdi', {}, `${from} – ${to}`),
      shown.length < ties.length ? ' ' + say('drawn', shown.length, ties.length) : ''));
}
