// Rows as a table. What kind of value a column holds stands in its head, or in each cell where they differ.

import { isDate } from './dates.js';
import { element } from './dom.js';

function typesOf(name, rows, names) {
  return new Set(rows.map(row => row[name]).filter(Boolean).map(term => names.type(term)));
}

function isNumber(type) {
  return /^xsd:(integer|decimal|double|float|int|long)$/.test(type);
}

/** The table of an answer. */
export function table(vars, rows, cells) {
  const columns = vars.map(name => {
    const types = typesOf(name, rows, cells.names);
    return { name, type: types.size === 1 ? [...types][0] : '', mixed: types.size > 1 };
  });
  const head = element('tr', {}, ...columns.map(column => element('th', { scope: 'col' },
    element('bdi', { dir: 'ltr' }, column.name),
    column.type ? element('small', {}, element('bdi', { dir: 'ltr' }, column.type)) : undefined)));
  const body = rows.map(row => element('tr', {}, ...columns.map(column => cell(row[column.name], column, cells))));
  return element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-labelledby': 'answer-title' },
    element('table', { class: 'rows', 'aria-labelledby': 'answer-title' }, element('thead', {}, head), element('tbody', {}, ...body)));
}

function cell(term, column, cells) {
  if (!term) {
    return element('td');
  }
  const type = column.mixed ? cells.names.type(term) : column.type;
  return element('td', { class: isNumber(type) ? 'number' : isDate(term) ? 'date' : undefined },
    cells.value(term),
    column.mixed && type ? element('small', {}, element('bdi', { dir: 'ltr' }, type)) : undefined);
}
