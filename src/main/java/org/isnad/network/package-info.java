/**
 * The record as a network: actors, and the ties between them that claims state, with measures that researchers of
 * networks ask for. A tie always carries every claim behind it.
 */
@NullMarked
package org.isnad.network;

import org.jspecify.annotations.NullMarked;
