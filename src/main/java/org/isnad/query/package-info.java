/**
 * Queries before they run: read as SPARQL 1.1 and nothing more, and refused if they lead out of the dataset. The command
 * line and the server let through the same.
 */
@NullMarked
package org.isnad.query;

import org.jspecify.annotations.NullMarked;
