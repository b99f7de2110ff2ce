/**
 * What the record holds on one thing: whether its IRI stands for anything, and the statements that describe it, which are
 * the same for DESCRIBE, for the documents of data and for whoever else shows the thing.
 */
@NullMarked
package org.isnad.thing;

import org.jspecify.annotations.NullMarked;
