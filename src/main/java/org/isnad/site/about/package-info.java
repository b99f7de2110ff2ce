/** The pages on the project itself: what it is, what can be downloaded, how the server is. */
@NullMarked
package org.isnad.site.about;

import org.jspecify.annotations.NullMarked;
