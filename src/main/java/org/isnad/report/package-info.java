/** Figures on the record itself: what it holds, what it rests on, and what it does not know. */
@NullMarked
package org.isnad.report;

import org.jspecify.annotations.NullMarked;
