/** The pages of the ontology and of its terms. */
@NullMarked
package org.isnad.site.ontology;

import org.jspecify.annotations.NullMarked;
