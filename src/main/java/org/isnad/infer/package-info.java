/** Inference: rules draw conclusions from claims, each with every proof it has, its time and its hedge. */
@NullMarked
package org.isnad.infer;

import org.jspecify.annotations.NullMarked;
