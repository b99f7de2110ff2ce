// What there is to be shown, asked of the program itself: of each kind of thing the one of which most is said and the
// one of which least is said, and claims of each sort. A new kind of thing is tried without a change here.

const BASE = 'https://w3id.org/isnad/';

const THINGS = `SELECT ?thing (COUNT(*) AS ?size) {
  { ?thing ?property ?value } UNION { ?other ?property ?thing }
  FILTER (isIRI(?thing) && STRSTARTS(STR(?thing), "${BASE}"))
} GROUP BY ?thing`;

const DERIVATIONS = `SELECT ?thing (COUNT(*) AS ?size) {
  GRAPH <${BASE}graph/derivations> { ?thing isnad:rule ?rule ; ?property ?value }
} GROUP BY ?thing`;

const CLAIMS = {
  denied: 'SELECT (MIN(?claim) AS ?thing) { ?claim isnad:polarity scale:polarity-denied }',
  contested: `SELECT ?thing { ?thing isnad:disagreesWith ?other }
    GROUP BY ?thing ORDER BY DESC(COUNT(*)) ?thing LIMIT 1`,
  set: 'SELECT (MIN(?claim) AS ?thing) { ?claim a isnad:SetClaim ; isnad:outOf ?base }',
  disputed: 'SELECT (MIN(?claim) AS ?thing) { ?claim isnad:status scale:status-disputed }',
};

/**
 * What has no page of its own: parts of documents, terms and shapes, the list of all scales, the files of releases, and
 * what describes the endpoint.
 */
const NO_PAGE = /#|^(ontology|shapes|dump)\b|^(scale|sparql|)$/;

async function ask(address, query) {
  const answer = await fetch(`${address}/sparql?query=${encodeURIComponent(query)}`, {
    headers: { Accept: 'application/sparql-results+json' },
  });
  if (!answer.ok) {
    throw new Error(`${answer.status} to ${query}: ${await answer.text()}`);
  }
  return (await answer.json()).results.bindings;
}

async function sized(address, query) {
  const rows = await ask(address, query);
  return rows
    .map((row) => ({ path: row.thing.value.slice(BASE.length), size: Number(row.size.value) }))
    .filter((thing) => !NO_PAGE.test(thing.path))
    .sort((one, other) => one.size - other.size || (one.path < other.path ? -1 : 1));
}

/** Two sources that contradict each other most, and so have most to compare. */
export async function rivals(address) {
  const rows = await ask(address, `SELECT ?one ?other (COUNT(*) AS ?number) {
    ?claim isnad:disagreesWith ?against ; isnad:source ?one . ?against isnad:source ?other . FILTER (?one != ?other)
  } GROUP BY ?one ?other ORDER BY DESC(?number) ?one ?other LIMIT 1`);
  return [rows[0].one, rows[0].other].map((source) => source.value.slice(`${BASE}source/`.length));
}

/** Names of pages and the paths of their things. */
export async function examples(address) {
  const kinds = new Map();
  for (const query of [THINGS, DERIVATIONS]) {
    for (const thing of await sized(address, query)) {
      const kind = thing.path.split('/')[0];
      kinds.set(kind, [...(kinds.get(kind) ?? []), thing.path]);
    }
  }
  const found = [];
  for (const [kind, paths] of [...kinds].sort()) {
    found.push({ name: paths.length > 1 ? `${kind}, heavy` : kind, path: paths.at(-1) });
    if (paths.length > 1) {
      found.push({ name: `${kind}, light`, path: paths[0] });
    }
  }
  for (const [sort, query] of Object.entries(CLAIMS)) {
    const row = (await ask(address, query))[0];
    if (!row?.thing) {
      throw new Error(`there is no ${sort} claim to be shown`);
    }
    found.push({ name: `claim, ${sort}`, path: row.thing.value.slice(BASE.length) });
  }
  return found;
}
