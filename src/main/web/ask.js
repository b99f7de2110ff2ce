// Asks the server, and tells what became of it: an answer, or why there is none. What broke off is no answer.

import { LONGEST, chosen, formOf } from './address.js';

/** A browser that is given more rows than this to lay out stands still. */
export const MOST_ROWS = 1000;

const ACCEPT = 'application/sparql-results+json, text/turtle, application/problem+json';

/** Sends a query: by an address that caches understand, unless it would be too long. */
export async function send(path, query, parameters, signal, accept = ACCEPT) {
  const body = new URLSearchParams({ query, ...parameters });
  const address = `${path}?${body}`;
  return address.length <= LONGEST
    ? fetch(address, { headers: { Accept: accept }, signal })
    : fetch(path, { method: 'POST', headers: { Accept: accept }, body, signal });
}

/** Which words tell of an error: their key, and the value in them. */
export function told(status, retryAfter) {
  if (status === 400) {
    return ['refused'];
  }
  if (status === 413 || status === 414 || status === 431) {
    return ['large'];
  }
  if (status === 429 || status === 503) {
    const seconds = Number(retryAfter);
    if (seconds > 0) {
      return ['busy-for', seconds];
    }
    return status === 503 ? ['met'] : ['busy'];
  }
  return ['other', status];
}

/** What an error response says. */
export async function problem(response) {
  let said = {};
  try {
    const text = await response.text();
    said = /json/.test(response.headers.get('Content-Type') ?? '') ? JSON.parse(text) : { detail: text };
  } catch {
    // The status alone must do.
  }
  return {
    kind: 'problem',
    words: told(response.status, response.headers.get('Retry-After')),
    detail: said.detail ?? '',
    line: said.line,
    column: said.column,
  };
}

/** The answer that a whole response holds. */
export function read(text, type, headers) {
  if (!/sparql-results\+json/.test(type)) {
    return { kind: 'graph', text };
  }
  const results = JSON.parse(text);
  if (results.boolean !== undefined) {
    return { kind: 'boolean', value: results.boolean };
  }
  return {
    kind: 'rows',
    vars: results.head.vars,
    rows: results.results.bindings,
    cut: headers.get('Isnad-Rows-Cut') === 'true',
  };
}

/** Asks a query of the endpoint; never throws. */
export async function ask(query, choices, signal) {
  const begun = performance.now();
  const parameters = chosen(choices);
  if (formOf(query) === 'SELECT') {
    parameters.maxRows = MOST_ROWS;
  }
  let begunToAnswer = false;
  try {
    const response = await send('/sparql', query, parameters, signal);
    if (!response.ok) {
      return await problem(response);
    }
    begunToAnswer = true;
    const text = await response.text();
    return {
      ...read(text, response.headers.get('Content-Type') ?? '', response.headers),
      undated: Number(response.headers.get('Isnad-Undated-Claims') ?? 0),
      seconds: (performance.now() - begun) / 1000,
    };
  } catch (fault) {
    if (fault.name === 'AbortError') {
      return { kind: 'stopped' };
    }
    return { kind: 'problem', words: [begunToAnswer ? 'broken' : 'away'], detail: '' };
  }
}
