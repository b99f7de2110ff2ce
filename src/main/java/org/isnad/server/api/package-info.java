/** Competency questions as operations that are asked by their names, and the description of the whole interface. */
@NullMarked
package org.isnad.server.api;

import org.jspecify.annotations.NullMarked;
