// Which pictures an answer can be shown as beside its table, and which of them suits it best.

import { bounds, isDate } from './dates.js';

const BOUNDS = ['beginEarliest', 'beginLatest', 'endEarliest', 'endLatest'];
/** What stands behind a statement, and is not what it is about. */
const BEHIND = new Set(['claim', 'source', 'derivation', 'graph', 'release', 'link', 'scale']);
const MOST_NODES = 60;

function values(rows, name) {
  return rows.map(row => row[name]).filter(Boolean);
}

/** The columns in which every value is a date. */
function dateColumns(vars, rows) {
  return vars.filter(name => {
    const found = values(rows, name);
    return found.length > 0 && found.every(isDate);
  });
}

/** The columns in which every value is a thing, those of actors, events and the like first. */
function thingColumns(vars, rows, names) {
  const kinds = vars.map(name => {
    const found = values(rows, name);
    const all = found.length > 0 && found.every(term => term.type === 'uri');
    return all ? { name, behind: found.some(term => !names.kind(term.value) || BEHIND.has(names.kind(term.value))) } : null;
  }).filter(Boolean);
  return [...kinds.filter(kind => !kind.behind), ...kinds.filter(kind => kind.behind)];
}

/** The column that says what a row is about: a thing, else a text. */
function labelColumn(vars, rows, names, dates) {
  const things = thingColumns(vars, rows, names);
  return things[0]?.name ?? vars.find(name => !dates.includes(name) && values(rows, name).length > 0);
}

/** Rows that have a date and a label, as a timeline shows them; nothing if there is none. */
export function timelineOf(vars, rows, names) {
  const dates = dateColumns(vars, rows);
  const label = labelColumn(vars, rows, names, dates);
  if (!dates.length || !label) {
    return undefined;
  }
  const four = BOUNDS.some(name => dates.includes(name));
  const spans = rows.map(row => {
    const days = four ? fourDates(row) : bounds(row[dates[0]]?.value ?? '');
    return days && row[label] ? { term: row[label], ...days } : undefined;
  }).filter(Boolean);
  return spans.length ? { label, spans } : undefined;
}

function fourDates(row) {
  const days = {};
  for (const [index, name] of BOUNDS.entries()) {
    const found = row[name] && bounds(row[name].value);
    if (found) {
      days[name] = index % 2 ? found.endLatest : found.beginEarliest;
    }
  }
  if (!Object.keys(days).length) {
    return undefined;
  }
  const moment = days.beginEarliest !== undefined && days.beginEarliest === days.endEarliest && days.beginLatest === days.endLatest;
  return { ...days, moment };
}

/** Pairs of things, as a network shows them; nothing if there are no two columns of things that say more than who says so. */
export function networkOf(vars, rows, names) {
  const things = thingColumns(vars, rows, names);
  if (things.length < 2 || things[0].behind) {
    return undefined;
  }
  const [from, to] = things.slice(0, 2).map(thing => thing.name).sort((a, b) => vars.indexOf(a) - vars.indexOf(b));
  const seen = new Map();
  for (const row of rows) {
    if (row[from] && row[to]) {
      const key = `${row[from].value}\n${row[to].value}`;
      seen.set(key, seen.get(key) ?? { from: row[from], to: row[to] });
    }
  }
  return seen.size ? { from, to, ties: [...seen.values()], proper: things.filter(thing => !thing.behind).length >= 2 } : undefined;
}

/** The pictures that an answer allows, and the one to begin with; a table stands below each of them. */
export function viewsOf(vars, rows, names) {
  if (rows.length === 1 && vars.length === 1) {
    return { single: rows[0][vars[0]], first: 'table' };
  }
  const timeline = timelineOf(vars, rows, names);
  const network = networkOf(vars, rows, names);
  let first = 'table';
  if (timeline && timeline.spans.length > 1 && timeline.spans.length * 2 >= rows.length) {
    first = 'timeline';
  } else if (network?.proper && vars.length <= 3 && network.ties.length > 1 && network.ties.length <= MOST_NODES) {
    first = 'network';
  }
  return { timeline, network, first };
}
