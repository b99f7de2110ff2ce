/**
 * The SPARQL 1.1 Protocol without the web server: what a request asks, in which format, of which dataset, and how the
 * answer is written.
 */
@NullMarked
package org.isnad.server.sparql;

import org.jspecify.annotations.NullMarked;
