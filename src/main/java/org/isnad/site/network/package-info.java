/** The page that draws the network of ties. */
@NullMarked
package org.isnad.site.network;

import org.jspecify.annotations.NullMarked;
