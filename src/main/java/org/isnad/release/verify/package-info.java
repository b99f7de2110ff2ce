/**
 * Whether a release is what it says it is: every byte by its sum, every file by the description, and every form of the data
 * by the others. Nothing in it is trusted, not even the paths.
 */
@NullMarked
package org.isnad.release.verify;

import org.jspecify.annotations.NullMarked;
