/**
 * A release: the dataset as files that a publisher can trust, compare and cite, named by a version and by the hash of
 * its data.
 */
@NullMarked
package org.isnad.release;

import org.jspecify.annotations.NullMarked;
