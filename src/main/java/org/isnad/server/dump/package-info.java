/** The files of releases over HTTP: what is asked for, which bytes of it, and pages that list them. */
@NullMarked
package org.isnad.server.dump;

import org.jspecify.annotations.NullMarked;
