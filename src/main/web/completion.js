// What an editor offers while a query is written: words of SPARQL, variables of the query, prefixes, terms of the data with
// how often they are used, and things by their names. All of it comes from this server.

const WORDS = `SELECT DISTINCT CONSTRUCT DESCRIBE ASK WHERE FROM NAMED OPTIONAL UNION MINUS GRAPH FILTER BIND VALUES PREFIX
 EXISTS NOT UNDEF GROUP HAVING ORDER BY ASC DESC LIMIT OFFSET COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG LANGMATCHES
 DATATYPE BOUND IRI IF COALESCE CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER STRLEN SUBSTR REPLACE REGEX UCASE LCASE CONCAT
 YEAR MONTH DAY NOW ABS ROUND CEIL FLOOR isIRI isLiteral isBlank sameTerm`.split(/\s+/).map(label => ({ label, type: 'keyword' }));

const TERM = /[\p{L}\p{N}_'’-]*:?[\p{L}\p{N}_'’.-]*/u;
const FEWEST = 2;
const FOUND = 12;
const MOST = 40;

const TERMS = `SELECT ?term ?kind ?label {
  { ?term a owl:Class BIND ('class' AS ?kind) } UNION
  { VALUES ?type { owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty } ?term a ?type BIND ('property' AS ?kind) } UNION
  { ?term skos:inScheme ?scheme BIND ('constant' AS ?kind) }
  FILTER (isIRI(?term))
  OPTIONAL { ?term rdfs:label|skos:prefLabel ?label FILTER (lang(?label) = $language) }
}`;

/** How often classes and properties are used, by their IRIs, as the VoID description in N-Triples tells it. */
export function usesIn(void_) {
  const about = new Map();
  for (const line of void_.split('\n')) {
    const found = /^<([^>]*)> <http:\/\/rdfs\.org\/ns\/void#(class|property|entities|triples)> (?:<([^>]*)>|"(\d+)".*) \.$/.exec(line);
    if (found) {
      const [, part, name, iri, number] = found;
      about.set(part, { ...about.get(part), [name]: iri ?? Number(number) });
    }
  }
  const uses = new Map();
  for (const part of about.values()) {
    if (part.class) {
      uses.set(part.class, { kind: 'class', uses: part.entities ?? 0 });
    } else if (part.property) {
      uses.set(part.property, { kind: 'property', uses: part.triples ?? 0 });
    }
  }
  return uses;
}

/** The terms that can be offered, from what the ontology declares and from what the data uses. */
export function termsFrom(declared, uses, names, count) {
  const options = new Map();
  const offer = (iri, kind, label) => {
    const short = names.short(iri);
    if (short !== iri && !options.has(short)) {
      const used = uses.get(iri)?.uses;
      options.set(short, {
        label: short,
        type: kind,
        detail: [label, used === undefined ? '' : count(used)].filter(Boolean).join(' · '),
        used: used ?? 0,
      });
    }
  };
  declared.forEach(({ term, kind, label }) => offer(term.value, kind.value, label?.value ?? ''));
  uses.forEach((use, iri) => offer(iri, use.kind, ''));
  return [...options.values()];
}

async function text(address, accept) {
  const response = await fetch(address, { headers: { Accept: accept } });
  return response.ok ? response.text() : '';
}

/** The completions of a page. */
export class Completions {
  constructor(page) {
    this.page = page;
    this.terms = undefined;
  }

  /** Asked once, when somebody begins to write. */
  known() {
    const { names, language, number } = this.page;
    const query = TERMS.replace('$language', `'${language}'`);
    this.terms ??= Promise.all([
      text(`/sparql?format=json&query=${encodeURIComponent(query)}`, 'application/sparql-results+json'),
      text('/.well-known/void?format=nt', 'application/n-triples'),
    ]).then(([declared, uses]) => termsFrom(declared ? JSON.parse(declared).results.bindings : [], usesIn(uses), names, number))
      .catch(() => []);
    return this.terms;
  }

  /** Things by their names; with a prefix before the name, only those of its kind. */
  async things(typed) {
    const { names, language } = this.page;
    const [, prefix, name] = /^(?:([\p{L}-]+):)?(.*)$/u.exec(typed);
    if (name.length < FEWEST) {
      return [];
    }
    const words = name.replaceAll(/[-_]/g, ' ');
    const answer = await text(`/search?limit=${FOUND}&q=${encodeURIComponent(words)}`, 'application/json').catch(() => '');
    const found = answer ? JSON.parse(answer).results : [];
    return found.map(thing => ({
      label: names.short(thing.thing),
      type: 'thing',
      detail: thing.labels[language] ?? thing.labels.en ?? thing.name.text,
    })).filter(option => !prefix || option.label.startsWith(prefix + ':'));
  }

  /** For the editor: what fits where the cursor stands. */
  async source(context) {
    const line = context.state.doc.lineAt(context.pos);
    if (isQuoted(line.text.slice(0, context.pos - line.from))) {
      return null;
    }
    const variable = context.matchBefore(/[?$][\p{L}\p{N}_]*/u);
    if (variable) {
      return { from: variable.from, options: variablesIn(context.state.doc.toString(), variable.text), validFor: /^[?$][\p{L}\p{N}_]*$/u };
    }
    const typed = context.matchBefore(TERM);
    if (!typed || (typed.from === typed.to && !context.explicit)) {
      return null;
    }
    const declaring = /PREFIX\s+$/i.test(context.state.sliceDoc(Math.max(0, typed.from - 20), typed.from));
    const { prefixes } = this.page.names;
    if (declaring) {
      return { from: typed.from, options: prefixes.map(([prefix, iri]) => ({ label: `${prefix}:`, apply: `${prefix}: <${iri}>`, detail: iri, type: 'namespace' })) };
    }
    const [terms, things] = await Promise.all([this.known(), this.things(typed.text)]);
    if (context.aborted) {
      return null;
    }
    const plain = [...(typed.text.includes(':') ? [] : [...WORDS, ...prefixes.map(([prefix, iri]) => ({ label: `${prefix}:`, detail: iri, type: 'namespace' }))]), ...terms];
    return { from: typed.from, to: context.pos, filter: false, options: [...matching(plain, typed.text), ...things.filter(thing => !terms.some(term => term.label === thing.label))] };
  }
}

/** Whether a line ends within a string, an IRI or a comment. */
export function isQuoted(line) {
  const rest = line.replace(/"(?:[^"\\]|\\.)*"|(?<![\p{L}\p{N}])'(?:[^'\\]|\\.)*'|<[^<>\s]*>/gu, '');
  return /["#]|(?<![\p{L}\p{N}])'|<[^\s=]*$/u.test(rest);
}

/** The options that begin with what was typed, or hold it, the likeliest first. */
export function matching(options, typed) {
  const sought = typed.toLowerCase();
  const rank = option => {
    const label = option.label.toLowerCase();
    if (label.startsWith(sought)) {
      return 0;
    }
    if (label.includes(':') && label.slice(label.indexOf(':') + 1).startsWith(sought)) {
      return 1;
    }
    return sought.length >= FEWEST && (label.includes(sought) || (option.detail ?? '').toLowerCase().includes(sought)) ? 2 : 3;
  };
  return options.map(option => ({ option, rank: rank(option) })).filter(({ rank: found }) => found < 3)
    .sort((a, b) => a.rank - b.rank || (b.option.used ?? 0) - (a.option.used ?? 0))
    .slice(0, MOST).map(({ option }) => option);
}

/** The variables of a query but for the one that is being written. */
export function variablesIn(query, typed) {
  const names = new Set((query.match(/[?$][\p{L}\p{N}_]+/gu) ?? []).filter(name => name !== typed));
  return [...names].map(label => ({ label, type: 'variable' }));
}
