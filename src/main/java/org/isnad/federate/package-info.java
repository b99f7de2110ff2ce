/** Questions to other endpoints by SERVICE: those on a list, over checked connections, within limits of their own. */
@NullMarked
package org.isnad.federate;

import org.jspecify.annotations.NullMarked;
