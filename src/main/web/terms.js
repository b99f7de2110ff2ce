// Terms of an answer: their short names, where they can be read of, and which of their labels suits a reader.

const RIGHT_TO_LEFT = /^(ar|ckb|fa|he|ur)(-(?!Latn).*)?$/;
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const LOCAL_NAME = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u;

/** The direction of a text with this language tag. */
export function directionOf(tag) {
  return RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';
}

/** What is known of the project's IRIs: made from the data of the page. */
export class Names {
  constructor({ base, kinds, prefixes }) {
    this.base = base;
    this.kinds = new Set(kinds);
    // The longest namespace first, so that the ontology is not taken for something below the base.
    this.prefixes = Object.entries(prefixes).sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  }

  /** prefix:name where one fits, else the IRI itself. */
  short(iri) {
    for (const [prefix, namespace] of this.prefixes) {
      const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : '';
      if (LOCAL_NAME.test(local)) {
        return `${prefix}:${local}`;
      }
    }
    return iri;
  }

  isOurs(iri) {
    return iri.startsWith(this.base);
  }

  /** The kind of a thing that has a page here, such as organization; nothing for all others. */
  kind(iri) {
    const kind = this.isOurs(iri) ? iri.slice(this.base.length).split('/', 2)[0] : '';
    return this.kinds.has(kind) && iri.length > this.base.length + kind.length + 1 ? kind : '';
  }

  /** Where a thing can be read of; nothing if that is nowhere. */
  address(iri, language, kept = '') {
    if (this.kind(iri)) {
      const path = iri.slice(this.base.length).split('/').map(encodeURIComponent).join('/');
      return `/${language}/${path}${kept && '?' + kept}`;
    }
    if (this.isOurs(iri)) {
      const own = iri.slice(this.base.length);
      return /^(ontology|shapes)(#|$)/.test(own) ? '/' + own : '';
    }
    return /^https?:\/\//i.test(iri) ? iri : '';
  }

  /** What kind of value it is, in a word: the kind of a thing, a datatype, a language. */
  type(term) {
    if (term.type === 'uri') {
      const short = this.short(term.value);
      return this.kind(term.value) || (short === term.value ? 'IRI' : short.slice(0, short.indexOf(':')));
    }
    if (term.type === 'bnode') {
      return '_:';
    }
    if (term['xml:lang']) {
      return '@' + term['xml:lang'];
    }
    return term.datatype && term.datatype !== XSD + 'string' ? this.short(term.datatype) : '';
  }
}

/** The languages in which a reader of this one reads names, best first. */
export function preferred(language) {
  return { ar: ['ar', 'en'], fa: ['fa', 'ar', 'en'] }[language] ?? [language];
}

/** The label that suits a reader best, out of terms of an answer. */
export function bestLabel(labels, language) {
  for (const tag of preferred(language)) {
    const found = labels.find(label => label['xml:lang'] === tag);
    if (found) {
      return found;
    }
  }
  return labels[0];
}
