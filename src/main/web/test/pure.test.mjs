// The parts of the script that need no browser.

import assert from 'node:assert/strict';
import test from 'node:test';
import { download, formOf, formatsOf, kept, permalink } from '../address.js';
import { ask, read, send, told } from '../ask.js';
import { isQuoted, matching, termsFrom, usesIn, variablesIn } from '../completion.js';
import { bounds, isDate } from '../dates.js';
import { labelQuery, thingsIn } from '../labels.js';
import { layout } from '../network.js';
import { snippetsOf } from '../snippets.js';
import { Names, bestLabel, directionOf } from '../terms.js';
import { partsOf, scaleOf, written } from '../timeline.js';
import { viewsOf } from '../views.js';
import { digits, filled, number, seconds } from '../words.js';

const BASE = 'https://w3id.org/isnad/';
const names = new Names({
  base: BASE,
  kinds: ['organization', 'person', 'claim', 'source', 'scale'],
  prefixes: { isnad: BASE + 'ontology#', organization: BASE + 'organization/', xsd: 'http://www.w3.org/2001/XMLSchema#' },
});
const thing = (kind, slug) => ({ type: 'uri', value: `${BASE}${kind}/${slug}` });
const date = value => ({ type: 'literal', value, datatype: 'http://www.w3.org/2001/XMLSchema#date' });
const text = (value, tag) => ({ type: 'literal', value, ...(tag && { 'xml:lang': tag }) });
const day = iso => Date.parse(iso) / 86400000;

test('the form of a query is its first word, wherever strings, comments and IRIs hold others', () => {
  assert.equal(formOf('# ASK\nPREFIX select: <http://ask/> select ?x { ?x a "ASK" }'), 'SELECT');
  assert.equal(formOf('PREFIX a: <http://x/describe> CONSTRUCT WHERE { ?s ?p ?o }'), 'CONSTRUCT');
  assert.equal(formOf("describe <http://x/#select>"), 'DESCRIBE');
  assert.equal(formOf('ASK{}'), 'ASK');
  assert.equal(formOf('nothing'), '');
});

test('a permalink holds query, view and the release that is served, unless another is chosen', () => {
  const choices = { asOf: '2011-01-01', knownBy: '', certainty: 'sure', release: '' };
  assert.equal(permalink('/en/query', 'ASK { ?a ?b "&" }', choices, '0.1.0'),
    '/en/query?query=ASK+%7B+%3Fa+%3Fb+%22%26%22+%7D&asOf=2011-01-01&certainty=sure&release=0.1.0');
  assert.match(permalink('/en/query', 'ASK {}', { release: '0.0.9' }, '0.1.0'), /release=0\.0\.9$/);
  assert.doesNotMatch(permalink('/en/query', 'ASK {}', {}, ''), /release/);
  assert.equal(kept(choices), 'asOf=2011-01-01&certainty=sure');
  assert.equal(download('ASK {}', choices, 'csv'), '/sparql?format=csv&query=ASK+%7B%7D&asOf=2011-01-01&certainty=sure');
  assert.deepEqual(formatsOf('DESCRIBE').map(format => format[1]), ['ttl', 'jsonld', 'nt', 'rdfxml']);
});

test('each error has its words', () => {
  assert.deepEqual(told(400), ['refused']);
  assert.deepEqual(told(413), ['large']);
  assert.deepEqual(told(503, '10'), ['busy-for', 10]);
  assert.deepEqual(told(503, null), ['met']);
  assert.deepEqual(told(429, null), ['busy']);
  assert.deepEqual(told(500), ['other', 500]);
});

test('an answer is read by its type, and half of one is none', () => {
  const json = 'application/sparql-results+json';
  const headers = new Headers({ 'Isnad-Rows-Cut': 'true' });
  assert.deepEqual(read('{"head":{},"boolean":false}', json, headers), { kind: 'boolean', value: false });
  assert.equal(read('{"head":{"vars":["a"]},"results":{"bindings":[]}}', json, headers).cut, true);
  assert.equal(read('<a> <b> <c> .', 'text/turtle', headers).kind, 'graph');
  assert.throws(() => read('{"head":{"vars":["a"]},"results":{"bindings":[', json, headers));
});

test('terms have short names, pages here, and kinds', () => {
  assert.equal(names.short(BASE + 'ontology#hedge'), 'isnad:hedge');
  assert.equal(names.short('https://example.org/x'), 'https://example.org/x');
  assert.equal(names.short(BASE + 'organization/'), BASE + 'organization/');
  assert.equal(names.address(BASE + 'organization/a', 'ar', 'asOf=2011-01-01'), '/ar/organization/a?asOf=2011-01-01');
  assert.equal(names.address(BASE + 'ontology#hedge', 'en'), '/ontology#hedge');
  assert.equal(names.address('javascript:alert(1)', 'en'), '');
  assert.equal(names.type(thing('person', 'p')), 'person');
  assert.equal(names.type(text('x', 'ar')), '@ar');
  assert.equal(names.type(date('2011-01-01')), 'xsd:date');
});

test('labels and directions suit the reader', () => {
  const labels = [text('Alpha', 'en'), text('ألفا', 'ar')];
  assert.equal(bestLabel(labels, 'fa').value, 'ألفا');
  assert.equal(bestLabel(labels, 'en').value, 'Alpha');
  assert.equal(bestLabel([], 'en'), undefined);
  assert.equal(directionOf('ar'), 'rtl');
  assert.equal(directionOf('ar-Latn'), 'ltr');
  assert.equal(directionOf('ckb'), 'rtl');
});

test('only things of ours are asked for their labels', () => {
  const rows = [{ a: thing('person', 'p'), b: { type: 'uri', value: 'https://example.org/' } }, { a: thing('person', 'p'), b: { type: 'uri', value: BASE + 'x>y' } }];
  assert.deepEqual(thingsIn(rows, names), [BASE + 'person/p']);
  assert.match(labelQuery([BASE + 'person/p']), /VALUES \?thing \{ <https:\/\/w3id\.org\/isnad\/person\/p> \}/);
});

test('dates are days, as exact as they are written', () => {
  assert.equal(bounds('2011-02').endLatest, day('2011-02-28'));
  assert.equal(bounds('2011').beginLatest, day('2011-12-31'));
  assert.equal(bounds('2011-06-15').moment, true);
  assert.deepEqual(bounds('2003-10/..'), { beginEarliest: day('2003-10-01'), beginLatest: day('2003-10-31'), endEarliest: undefined, endLatest: undefined, moment: false });
  assert.equal(bounds('[1980..1983]/').beginLatest, day('1983-12-31'));
  assert.equal(bounds('1987~').beginEarliest, day('1987-01-01'));
  assert.equal(bounds('soon'), undefined);
  assert.equal(isDate(date('2011')), true);
  assert.equal(isDate(text('2011')), false);
});

test('the view is chosen from the data', () => {
  const dated = [1, 2].map(i => ({ who: thing('person', 'p' + i), beginEarliest: date(`201${i}-01-01`), claim: thing('claim', 'c' + i) }));
  const timeline = viewsOf(['who', 'beginEarliest', 'claim'], dated, names);
  assert.equal(timeline.first, 'timeline');
  assert.equal(timeline.timeline.label, 'who');
  const ties = [1, 2].map(i => ({ from: thing('person', 'p' + i), to: thing('organization', 'o') }));
  const network = viewsOf(['from', 'to'], [...ties, ties[0]], names);
  assert.equal(network.first, 'network');
  assert.equal(network.network.ties.length, 2);
  assert.equal(viewsOf(['n'], [{ n: text('7') }], names).single.value, '7');
  assert.deepEqual(viewsOf(['a', 'n'], [{ a: text('x'), n: text('7') }], names), { timeline: undefined, network: undefined, first: 'table' });
  assert.equal(viewsOf(['kind', 'source'], [{ kind: thing('scale', 'k'), source: thing('source', 's') }], names).network, undefined);
});

test('a line is full only where it surely held', () => {
  const scale = { from: day('2000-01-01'), to: day('2020-01-01') };
  const sure = partsOf({ beginEarliest: day('2003-01-01'), beginLatest: day('2003-12-31'), endEarliest: day('2008-01-01'), endLatest: day('2008-12-31') }, scale);
  assert.deepEqual(sure.map(part => part.how), ['possible', 'sure', 'possible']);
  const attested = partsOf({ beginLatest: day('2010-12-31'), endEarliest: day('2010-01-01') }, scale);
  assert.deepEqual(attested.map(part => part.how), ['open', 'possible', 'open']);
  assert.equal(attested.at(-1).to, scale.to);
  assert.deepEqual(partsOf({ ...bounds('2011-06-15') }, scale).map(part => part.how), ['moment']);
});

test('the dates of a line are written as exactly as they are known', () => {
  assert.equal(written(bounds('2003-10/2008')), '2003-10 – 2008');
  assert.equal(written({ beginEarliest: day('2005-01-01') }), '2005-01-01… – …');
  assert.equal(written({ beginLatest: day('2010-12-31'), endEarliest: day('2010-01-01') }), '… 2010 …');
  assert.equal(written(bounds('2011-06-15')), '2011-06-15');
});

test('a scale has whole years and few marks', () => {
  const scale = scaleOf([{ beginEarliest: day('1982-05-01'), endLatest: day('2020-03-01') }]);
  assert.deepEqual([scale.from, scale.to], [day('1982-01-01'), day('2021-01-01')]);
  assert.deepEqual(scale.years, [1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020]);
});

test('the same ties give the same picture, with few crossings', () => {
  const [a, b, x, y] = ['a', 'b', 'x', 'y'].map(slug => thing('organization', slug));
  const places = layout([{ from: a, to: y }, { from: b, to: x }, { from: b, to: y }]);
  assert.deepEqual(places.right.map(end => end.term), [y, x]);
  assert.deepEqual(places, layout([{ from: a, to: y }, { from: b, to: x }, { from: b, to: y }]));
});

test('snippets hold any query unharmed', () => {
  const query = `SELECT ("it's" AS ?a) ("""x\\ny""" AS ?b) {}`;
  const snippets = new Map(snippetsOf('https://example.org/sparql', query, { asOf: '2011-01-01' }));
  assert.match(snippets.get('curl'), /query=SELECT \("it'\\''s" AS \?a\)/);
  assert.match(snippets.get('curl'), /--data-urlencode 'asOf=2011-01-01'/);
  assert.ok(snippets.get('Python').includes(String.raw`(\"\"\"x\\ny\"\"\" AS ?b)`));
  assert.ok(snippets.get('R').includes(query));
  assert.ok(snippets.get('Java').includes('.param("asOf", "2011-01-01")'));
  assert.match(new Map(snippetsOf('https://example.org/sparql', 'DESCRIBE <a>', {})).get('Java'), /execDescribe/);
});

test('completions come from the data, with how often each is used', () => {
  const uses = usesIn(`<d#p> <http://rdfs.org/ns/void#property> <${BASE}ontology#hedge> .
<d#p> <http://rdfs.org/ns/void#triples> "42"^^<http://www.w3.org/2001/XMLSchema#integer> .
<d#c> <http://rdfs.org/ns/void#class> <${BASE}ontology#Claim> .
<d#c> <http://rdfs.org/ns/void#entities> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .`);
  const declared = [{ term: { value: BASE + 'ontology#hedge' }, kind: { value: 'property' }, label: { value: 'hedge' } }];
  const terms = termsFrom(declared, uses, names, String);
  assert.deepEqual(terms.map(term => `${term.label} ${term.detail}`), ['isnad:hedge hedge · 42', 'isnad:Claim 7']);
  assert.deepEqual(matching(terms, 'hed').map(term => term.label), ['isnad:hedge']);
  assert.deepEqual(matching(terms, 'isnad:').map(term => term.label), ['isnad:hedge', 'isnad:Claim']);
  assert.deepEqual(variablesIn('SELECT ?a { ?a ?b ?c', '?c').map(option => option.label), ['?a', '?b']);
});

test('nothing is completed within strings, IRIs and comments', () => {
  for (const line of ['?a ?b "kat', '?a ?b "x" ; ?c \'kat', '?a a <http://kat', '# kat', '"a\\"kat']) {
    assert.equal(isQuoted(line), true, line);
  }
  for (const line of ['?a ?b "x"@en ; kat', '?a a <http://x/#y> ; kat', "?a ?b kata'ib", 'FILTER (?a <= kat', 'FILTER (?a < kat']) {
    assert.equal(isQuoted(line), false, line);
  }
});

test('numbers are written in the digits of the page', () => {
  assert.equal(number(1234567, 'en'), '1,234,567');
  assert.equal(number(1234, 'ar'), '١٬٢٣٤');
  assert.equal(digits('2011-06', 'fa'), '۲۰۱۱-۰۶');
  assert.equal(seconds(0.25, 'fa'), '۰٫۲۵');
  assert.equal(filled('{1} of {0}', ['$&', 'x']), 'x of $&');
});

test('what became of a question is told in every case, and half an answer is none', async () => {
  const fetched = globalThis.fetch;
  const became = async response => {
    globalThis.fetch = async () => (typeof response === 'function' ? response() : response);
    return ask('SELECT * { ?s ?p ?o }', {}, undefined);
  };
  try {
    const json = { 'Content-Type': 'application/sparql-results+json' };
    const half = new ReadableStream({
      start: controller => controller.enqueue(new TextEncoder().encode('{"head":')),
      pull: controller => controller.error(new TypeError('terminated')),
    });
    assert.deepEqual((await became(new Response(half, { headers: json }))).words, ['broken']);
    assert.deepEqual((await became(new Response('{"head":', { headers: json }))).words, ['broken']);
    assert.deepEqual((await became(() => { throw new TypeError('failed'); })).words, ['away']);
    assert.equal((await became(() => { throw new DOMException('', 'AbortError'); })).kind, 'stopped');
    const refused = '{"detail":"no query","line":2,"column":9}';
    const told = await became(new Response(refused, { status: 400, headers: { 'Content-Type': 'application/problem+json' } }));
    assert.deepEqual([told.words, told.detail, told.line, told.column], [['refused'], 'no query', 2, 9]);
    const whole = await became(new Response('{"head":{"vars":["s"]},"results":{"bindings":[{}]}}', { headers: json }));
    assert.deepEqual([whole.kind, whole.vars, whole.rows.length, whole.cut], ['rows', ['s'], 1, false]);
  } finally {
    globalThis.fetch = fetched;
  }
});

test('a long query is sent in the body, a short one in the address', async () => {
  const fetched = globalThis.fetch;
  const sent = [];
  globalThis.fetch = async (address, options) => { sent.push([address, options.method]); return new Response('{}'); };
  try {
    await send('/sparql', 'ASK {}', { asOf: '2011-01-01' });
    await send('/sparql', `ASK { ?a ?b "${'x'.repeat(9000)}" }`, {});
    assert.deepEqual(sent, [['/sparql?query=ASK+%7B%7D&asOf=2011-01-01', undefined], ['/sparql', 'POST']]);
  } finally {
    globalThis.fetch = fetched;
  }
});
