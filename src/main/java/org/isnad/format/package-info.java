/** The one layout of curated Turtle, comments kept, so that a difference between two versions is one of meaning. */
@NullMarked
package org.isnad.format;

import org.jspecify.annotations.NullMarked;
