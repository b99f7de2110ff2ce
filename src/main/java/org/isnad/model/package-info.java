/** The vocabulary, the dates and the words in which every stage speaks: no input or output happens here. */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
