/** What HTTP itself says, as values: parameters, preferences, tags, problems. Nothing here knows of servlets or of SPARQL. */
@NullMarked
package org.isnad.server.http;

import org.jspecify.annotations.NullMarked;
