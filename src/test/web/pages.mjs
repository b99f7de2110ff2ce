// Every kind of page that there has to be. A page that is not there is a failure, not an omission.
import { examples, rivals } from './dataset.mjs';
import { EARLIER, VERSION } from './program.mjs';

export const LANGUAGES = ['en', 'ar', 'fa'];

/** The day of the views: within the time of which much is recorded. */
const DAY = '2014-06-10';
const ROWS = 'SELECT ?thing ?name { ?thing skos:prefLabel ?name } ORDER BY ?thing LIMIT 40';

/** Lists of a kind: those to which every page leads, the longest, and a short one. */
const LISTS = ['organization', 'person', 'event', 'source', 'claim', 'ideology'];
const ALONE = ['compare', 'network', 'ontology', 'downloads', 'status', 'about'];

/**
 * The pages to be tried.
 *
 *   name      what it is called in the report
 *   address   its path and parameters, the same in all languages after the first step
 *   languages those in which it is there; a page outside them has one address
 *   status    what it answers
 *   shows     a selector of what must be on it
 *   lively    whether scripts or time may change what it says
 *   framed    whether it has the header of the site
 *   sandboxed whether its policy lets nothing run, not even what the tests bring along
 */
export async function pages(address) {
  const things = await examples(address);
  const group = things.find((thing) => thing.name === 'organization, heavy').path;
  const [one, other] = await rivals(address);
  const claim = things.find((thing) => thing.name === 'claim, heavy').path;
  return [
    page('home', ''),
    page('search, found', 'search?q=asaib', { shows: '.found li' }),
    page('search, found by Arabic', `search?q=${encodeURIComponent('منظمة بدر')}`, { shows: '.found li' }),
    page('search, nothing found', 'search?q=zzzzzz'),
    page('search, nothing asked', 'search'),
    ...things.map(({ name, path }) => page(name, path)),
    page('names that are hard to set', 'organization/made-up-a'),
    page('claim of names that are hard to set', 'claim/made-up-leader'),
    page('source with a title that is hard to set', 'source/made-up'),
    page('withdrawn', 'claim/made-up-withdrawn', { status: 410 }),
    page('missing', 'organization/no-such-organization', { status: 404 }),
    ...LISTS.map((kind) => page(`list of kind ${kind}`, kind)),
    page('list, sorted', 'organization?sort=-claims&page=2'),
    page('list, as of a day', `organization?asOf=${DAY}`, { shows: '.banner.view' }),
    ...ALONE.map((path) => page(path, path, { lively: path === 'status' })),
    page('compare, two sources', `compare?a=${one}&b=${other}`, { shows: 'main table' }),
    page('compare, two days', `compare?from=2012-01-01&to=${DAY}&thing=${group}`, { shows: 'main table' }),
    page('compare, two releases', `compare?left=${EARLIER}&right=${VERSION}`, { shows: 'main li, main td' }),
    page('network, as of a day', `network?asOf=${DAY}`, { shows: 'main svg' }),
    page('network, around one thing', `network?thing=${group}&steps=1`, { shows: 'main svg' }),
    page('query', 'query', { lively: true, shows: 'main form textarea' }),
    page('term', 'ontology/commandedBy'),
    page('home, as of a day', `?asOf=${DAY}`, { shows: '.banner.view' }),
    page('group, as of a day', `${group}?asOf=${DAY}`, { shows: '.banner.view' }),
    page('group, as known by a day', `${group}?knownBy=${DAY}`, { shows: '.banner.view' }),
    page('group, surely as of a day', `${group}?asOf=${DAY}&certainty=sure`, { shows: '.banner.view' }),
    page('missing in a view', `${claim}?knownBy=1900-01-01`, { status: 404, shows: '.banner.view' }),
    alone('endpoint', '/sparql', { shows: 'form textarea' }),
    alone('answer of the endpoint', `/sparql?format=html&query=${encodeURIComponent(ROWS)}`, { shows: 'table td' }),
    alone('vocabulary', '/ontology', { shows: 'h1', sandboxed: true }),
    alone('releases', '/dump'),
    alone('files of a release', `/dump/${VERSION}/`),
  ];
}

const USUAL = { status: 200, shows: 'main h1', lively: false, sandboxed: false };

function page(name, address, more = {}) {
  const inLanguage = (language) => `/${language}/${address}`;
  return { ...USUAL, name, languages: LANGUAGES, framed: true, address: inLanguage, ...more };
}

function alone(name, address, more = {}) {
  return { ...USUAL, name, languages: ['en'], framed: false, address: () => address, ...more };
}
