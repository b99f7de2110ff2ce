// Loads the RDF files of a release into Oxigraph, holds their counts against each other, and asks every competency
// question, whose reviewed answer lies beside it. With an engine of its own in Rust, Oxigraph shares no code with Jena.
//
//   npm ci && node compare.mjs ../../../releases/VERSION
//
// Language tags are compared without regard to case, as RDF 1.1 has it: Oxigraph makes them lower-case.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import oxigraph from 'oxigraph';

const QUESTIONS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'ontology', 'questions');
const NQUADS = 'application/n-quads';
const TURTLE = 'text/turtle';
const PREFIX = /^@prefix .*$/gm;

let failures = 0;

function report(well, text) {
  failures += well ? 0 : 1;
  console.log(`${well ? 'same' : 'DIFFERS'}  ${text}`);
}

function read(release, path) {
  const file = join(release, path);
  return existsSync(`${file}.gz`) ? gunzipSync(readFileSync(`${file}.gz`)).toString() : readFileSync(file, 'utf8');
}

function load(text, format) {
  const store = new oxigraph.Store();
  store.load(text, { format });
  return store;
}

function canonical(store) {
  return store.dump({ format: NQUADS }).split('\n').sort().join('\n');
}

function compareFiles(release) {
  const whole = load(read(release, 'rdf/isnad.nq'), NQUADS);
  for (const [path, format] of [['rdf/isnad.trig', 'application/trig'], ['rdf/isnad.jsonld', 'application/ld+json']]) {
    const other = load(read(release, path), format);
    report(canonical(other) === canonical(whole), `${path}: ${other.size} quads, ${whole.size} in rdf/isnad.nq`);
  }
  const shares = new oxigraph.Store();
  for (const path of ['rdf/claims.ttl', 'rdf/direct.ttl', 'rdf/inferred.ttl']) {
    shares.load(read(release, path), { format: TURTLE });
  }
  const distinct = whole.query('SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } }');
  const triples = Number(distinct[0].get('n').value);
  report(shares.size === triples, `claims, direct and inferred together: ${shares.size} triples, ${triples} in all graphs`);
  for (const view of ['reified', 'wikibase', 'prov']) {
    const store = load(read(release, `views/${view}.ttl`), TURTLE);
    report(store.size > 0, `views/${view}.ttl is read: ${store.size} triples`);
  }
}

// The default graph of the endpoint: what is curated, what is direct, and what the words mean, without withdrawn claims.
function served(release) {
  const store = load(read(release, 'rdf/claims.ttl'), TURTLE);
  store.load(read(release, 'rdf/direct.ttl'), { format: TURTLE });
  store.load(read(release, 'vocabulary/ontology.ttl'), { format: TURTLE });
  store.update(`DELETE { ?claim ?property ?value } WHERE {
    ?claim <https://w3id.org/isnad/ontology#status> <https://w3id.org/isnad/scale/status-withdrawn> ; ?property ?value }`);
  return store;
}

function rowsOf(csv) {
  const rows = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/y;
  while (cell.lastIndex < csv.length) {
    const [, text, end] = cell.exec(csv);
    rows.at(-1).push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\n' && cell.lastIndex < csv.length) {
      rows.push([]);
    }
  }
  return rows;
}

function term(turtle, prefixes) {
  if (turtle === '') {
    return '';
  }
  const [quad] = oxigraph.parse(`${prefixes}\n<x:s> <x:p> ${turtle} .`, { format: TURTLE });
  return text(quad.object);
}

function text(node) {
  if (node === undefined) {
    return '';
  }
  return node.language ? `"${node.value}"@${node.language.toLowerCase()}` : node.toString();
}

function compareAnswers(release) {
  const store = served(release);
  const prefixes = read(release, 'rdf/claims.ttl').match(PREFIX).join('\n');
  for (const file of readdirSync(QUESTIONS).filter((name) => name.endsWith('.rq')).sort()) {
    const [columns, ...rows] = rowsOf(readFileSync(join(QUESTIONS, file.replace('.rq', '.expected.csv')), 'utf8'));
    const expected = rows.map((row) => row.map((cell) => term(cell, prefixes)).join(' | ')).sort();
    const answer = store
      .query(readFileSync(join(QUESTIONS, file), 'utf8'))
      .map((row) => columns.map((column) => text(row.get(column))).join(' | '))
      .sort();
    report(JSON.stringify(answer) === JSON.stringify(expected), `${file}: ${answer.length} rows, ${expected.length} expected`);
    answer.filter((row) => !expected.includes(row)).slice(0, 3).forEach((row) => console.log(`  more: ${row}`));
    expected.filter((row) => !answer.includes(row)).slice(0, 3).forEach((row) => console.log(`  less: ${row}`));
  }
}

const release = process.argv[2];
if (release === undefined || !existsSync(join(release, 'rdf'))) {
  console.error('usage: node compare.mjs FOLDER, where FOLDER is a release made by ./isnad release');
  process.exit(2);
}
compareFiles(release);
compareAnswers(release);
process.exit(failures > 0 ? 1 : 0);
