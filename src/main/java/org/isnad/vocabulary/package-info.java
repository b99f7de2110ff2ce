/** The public vocabulary as it is published: its documentation, its files, and the listing that no term leaves. */
@NullMarked
package org.isnad.vocabulary;

import org.jspecify.annotations.NullMarked;
