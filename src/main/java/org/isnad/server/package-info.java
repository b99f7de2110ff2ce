/** The SPARQL endpoint: it answers questions about one dataset over HTTP and has no way to change it. */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
