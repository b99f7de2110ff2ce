/** Reading: from files of curated Turtle and packed vocabulary to triples that know their line. */
@NullMarked
package org.isnad.read;

import org.jspecify.annotations.NullMarked;
