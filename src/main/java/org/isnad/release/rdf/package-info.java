/** The dataset of a release in the syntaxes of RDF, and seen through other vocabularies. */
@NullMarked
package org.isnad.release.rdf;

import org.jspecify.annotations.NullMarked;
