/** How the endpoint describes itself: SPARQL Service Description and VoID, from what it serves. */
@NullMarked
package org.isnad.server.describe;

import org.jspecify.annotations.NullMarked;
