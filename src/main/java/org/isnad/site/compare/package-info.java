/** The pages that compare: two days, two sources, two releases. */
@NullMarked
package org.isnad.site.compare;

import org.jspecify.annotations.NullMarked;
