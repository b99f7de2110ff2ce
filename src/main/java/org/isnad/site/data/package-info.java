/** What pages read of a dataset: facts, claims, ties, and the catalogue of its things. Nothing here is in words or markup. */
@NullMarked
package org.isnad.site.data;

import org.jspecify.annotations.NullMarked;
