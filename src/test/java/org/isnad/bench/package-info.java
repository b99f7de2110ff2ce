/** Benchmarks: {@code ./mvnw -Pbench test}. They measure ratios within one run, and are no part of the build. */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
