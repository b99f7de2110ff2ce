// What a query is asked of, and the addresses under which it is asked, kept and taken away.

/** A longer address may not pass everything on its way. */
export const LONGEST = 8000;

const NOISE = /<[^<>"{}|^`\\\s]*>|"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'|#[^\n\r]*/g;

/** SELECT, ASK, CONSTRUCT or DESCRIBE; nothing if it is none of them. */
export function formOf(query) {
  const found = /(?<![\w:?$-])(SELECT|ASK|CONSTRUCT|DESCRIBE)(?![\w:-])/i.exec(query.replace(NOISE, ' '));
  return found ? found[1].toUpperCase() : '';
}

/** The choices that say something: view and release, by their names. */
export function chosen({ asOf, knownBy, certainty, release }) {
  const entries = Object.entries({ asOf, knownBy, certainty, release });
  return Object.fromEntries(entries.filter(([, value]) => value));
}

function encoded(parameters) {
  return new URLSearchParams(parameters).toString();
}

/** The address of this page with a query in it; it names the release that is served, so that the answer stays the same. */
export function permalink(page, query, choices, served) {
  return `${page}?${encoded({ query, ...chosen({ ...choices, release: choices.release || served }) })}`;
}

/** What all links from an answer keep. */
export function kept(choices) {
  return encoded(chosen(choices));
}

/** The answer in a format, to be taken away. */
export function download(query, choices, format) {
  return `/sparql?${encoded({ format, query, ...chosen(choices) })}`;
}

/** The formats of an answer to a query of this form. */
export function formatsOf(form) {
  return form === 'CONSTRUCT' || form === 'DESCRIBE'
    ? [['Turtle', 'ttl'], ['JSON-LD', 'jsonld'], ['N-Triples', 'nt'], ['RDF/XML', 'rdfxml']]
    : [['CSV', 'csv'], ['TSV', 'tsv'], ['JSON', 'json'], ['XML', 'xml']];
}
