/** Building: what is written short is completed, and what follows from accepted claims is derived. */
@NullMarked
package org.isnad.build;

import org.jspecify.annotations.NullMarked;
