/** The order of the stages, from curated files to a validated dataset. */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
