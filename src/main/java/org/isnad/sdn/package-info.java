/**
 * The import of the US list of Specially Designated Nationals: an edition is read as a stream, and what may be taken
 * from it becomes claims by allow-list.
 */
@NullMarked
package org.isnad.sdn;

import org.jspecify.annotations.NullMarked;
