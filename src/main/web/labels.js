// The labels of the project's things in an answer, asked of the endpoint itself.

import { chosen } from './address.js';
import { send } from './ask.js';

const AT_ONCE = 1500;
const PLAIN = /^[^<>"{}|^`\\\s]+$/;

/** The query for the labels of things. */
export function labelQuery(iris) {
  return `SELECT ?thing ?label {
  VALUES ?thing { ${iris.map(iri => `<${iri}>`).join(' ')} }
  ?thing skos:prefLabel|rdfs:label|dcterms:title ?label
}`;
}

/** The IRIs of ours that stand in rows, each once. */
export function thingsIn(rows, names) {
  const iris = new Set();
  for (const row of rows) {
    for (const term of Object.values(row)) {
      if (term.type === 'uri' && names.isOurs(term.value) && PLAIN.test(term.value)) {
        iris.add(term.value);
      }
    }
  }
  return [...iris];
}

/** Labels by IRI; what has none, or cannot be asked now, is not among them. */
export async function labelsOf(rows, names, choices, signal) {
  const iris = thingsIn(rows, names);
  const labels = new Map();
  for (let i = 0; i < iris.length; i += AT_ONCE) {
    try {
      const response = await send('/sparql', labelQuery(iris.slice(i, i + AT_ONCE)), chosen({ release: choices.release }), signal);
      const found = response.ok ? (await response.json()).results.bindings : [];
      for (const { thing, label } of found) {
        labels.set(thing.value, [...(labels.get(thing.value) ?? []), label]);
      }
    } catch {
      return labels;
    }
  }
  return labels;
}
