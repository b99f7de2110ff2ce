// Rows with dates as lines on a common scale: full where it surely held, pale where it may have, dotted where no bound is
// known. The dates stand beside each line as text.

import { element } from './dom.js';
import { firstDayOf, yearOf } from './dates.js';

const MOST = 80;
const TICKS = 8;
const DAY = 86400000;

/** From the first to the last day of all spans, in whole years. */
export function scaleOf(spans) {
  const days = spans.flatMap(span => [span.beginEarliest, span.beginLatest, span.endEarliest, span.endLatest]).filter(day => day !== undefined);
  const first = yearOf(Math.min(...days));
  const last = yearOf(Math.max(...days)) + 1;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find(years => (last - first) / years <= TICKS) ?? 1000;
  const years = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) {
    years.push(year);
  }
  return { from: firstDayOf(first), to: firstDayOf(last), years };
}

/** The parts of a line: from, to, and how sure; open at a side without a bound. */
export function partsOf(span, scale) {
  const begin = span.beginEarliest ?? scale.from;
  const end = span.endLatest ?? scale.to;
  if (span.moment && begin === end) {
    return [{ from: begin, to: end + 1, how: 'moment' }];
  }
  const sureFrom = span.beginLatest;
  const sureTo = span.endEarliest;
  const sure = sureFrom !== undefined && sureTo !== undefined && sureFrom <= sureTo;
  const parts = [];
  if (sure) {
    parts.push({ from: begin, to: sureFrom, how: span.beginEarliest === undefined ? 'open' : 'possible' });
    parts.push({ from: sureFrom, to: sureTo + 1, how: 'sure' });
    parts.push({ from: sureTo + 1, to: end + 1, how: span.endLatest === undefined ? 'open' : 'possible' });
  } else {
    const middle = [span.beginEarliest, sureFrom, sureTo, span.endLatest].filter(day => day !== undefined);
    const from = Math.min(...middle);
    const to = Math.max(...middle);
    parts.push({ from: scale.from, to: span.beginEarliest === undefined ? from : scale.from, how: 'open' });
    parts.push({ from, to: to + 1, how: 'possible' });
    parts.push({ from: to + 1, to: span.endLatest === undefined ? scale.to : to + 1, how: 'open' });
  }
  return parts.filter(part => part.to > part.from);
}

/** A range of days as a date of the precision that it has: a year, a month, or its two ends. */
function range(first, last) {
  if (first === undefined && last === undefined) {
    return '…';
  }
  const [from, to] = [first, last].map(day => (day === undefined ? '' : new Date(day * DAY).toISOString().slice(0, 10)));
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) {
    return from.slice(0, 4);
  }
  const lastOfMonth = new Date((last + 1) * DAY).getUTCDate() === 1;
  if (from && from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && lastOfMonth) {
    return from.slice(0, 7);
  }
  return from === to ? from : `${from}…${to}`;
}

/** The dates of a span in digits: what is known of its begin and of its end, or when it was vouched for. */
export function written({ beginEarliest, beginLatest, endEarliest, endLatest }) {
  if (beginEarliest === undefined && endLatest === undefined && beginLatest !== undefined && endEarliest !== undefined) {
    return `… ${range(Math.min(beginLatest, endEarliest), Math.max(beginLatest, endEarliest))} …`;
  }
  const begin = range(beginEarliest, beginLatest);
  const end = range(endEarliest, endLatest);
  return begin === end ? begin : `${begin} – ${end}`;
}

/** The picture. */
export function timeline({ spans }, cells, say, digits) {
  const shown = [...spans].sort((a, b) => (a.beginEarliest ?? a.beginLatest ?? a.endEarliest ?? a.endLatest)
    - (b.beginEarliest ?? b.beginLatest ?? b.endEarliest ?? b.endLatest)).slice(0, MOST);
  const scale = scaleOf(shown);
  const at = day => `${(100 * (day - scale.from)) / (scale.to - scale.from)}%`;
  const mark = (how, from, to) => {
    const part = element('span', { class: how });
    part.style.left = at(from);
    part.style.width = to === undefined ? '' : `calc(${at(to)} - ${at(from)})`;
    return part;
  };
  const axis = element('div', { class: 'track axis', dir: 'ltr', 'aria-hidden': 'true' }, ...scale.years.map(year => {
    const tick = mark('tick', firstDayOf(year));
    tick.textContent = digits(year);
    return tick;
  }));
  const lines = shown.map(span => element('li', {},
    element('span', { class: 'what' }, cells.value(span.term)),
    element('span', { class: 'dates', dir: 'ltr' }, written(span)),
    element('div', { class: 'track', dir: 'ltr', 'aria-hidden': 'true' }, ...partsOf(span, scale).map(part => mark(part.how, part.from, part.to)))));
  return element('figure', { class: 'timeline' }, axis, element('ol', {}, ...lines),
    element('figcaption', { class: 'soft' }, say('legend'), shown.length < spans.length ? ' ' + say('drawn', shown.length, spans.length) : ''));
}
