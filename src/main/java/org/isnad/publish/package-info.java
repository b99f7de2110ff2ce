/** Publishing: the validated dataset as files that are the same for the same input, and as it is held in memory. */
@NullMarked
package org.isnad.publish;

import org.jspecify.annotations.NullMarked;
