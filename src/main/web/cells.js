// Values as readers see them: labels in their language, links to pages, each text in its own direction.

import { element } from './dom.js';
import { bestLabel, directionOf } from './terms.js';

/** How the values of one answer are shown. */
export class Cells {
  /**
   * @param names what is known of the project's IRIs
   * @param language that of the page
   * @param kept what every link keeps: view and release
   * @param labels terms of labels by IRI
   */
  constructor(names, language, kept, labels) {
    this.names = names;
    this.language = language;
    this.kept = kept;
    this.labels = labels;
  }

  /** The text of a value, with its language. */
  said(term) {
    if (term.type !== 'uri') {
      return { text: term.type === 'bnode' ? '_:' + term.value : term.value, tag: term['xml:lang'] ?? '' };
    }
    const label = bestLabel(this.labels.get(term.value) ?? [], this.language);
    return label ? { text: label.value, tag: label['xml:lang'] ?? '' } : { text: this.names.short(term.value), tag: '' };
  }

  address(term) {
    return term.type === 'uri' ? this.names.address(term.value, this.language, this.kept) : '';
  }

  /** A value, set apart from the text around it. */
  value(term) {
    const { text, tag } = this.said(term);
    const written = element('bdi', tag ? { lang: tag, dir: directionOf(tag) } : { dir: term.type === 'literal' ? 'auto' : 'ltr' }, text);
    const address = this.address(term);
    return address
      ? element('a', { href: address, title: this.names.short(term.value), rel: this.names.isOurs(term.value) ? undefined : 'noreferrer' }, written)
      : written;
  }
}
