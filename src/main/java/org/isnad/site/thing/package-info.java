/** The pages of things, of claims and of sources, with their panels and pictures. */
@NullMarked
package org.isnad.site.thing;

import org.jspecify.annotations.NullMarked;
