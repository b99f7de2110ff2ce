/**
 * Claims made up in the shape of the real ones, in any number: what benchmarks load, infer over and ask.
 *
 * <p>The tables beside this package hold the figures of the project's own data. Each is the answer to the query of the
 * same name, {@code ./isnad query src/test/resources/org/isnad/generate/NAME.rq --format csv}.
 */
@NullMarked
package org.isnad.generate;

import org.jspecify.annotations.NullMarked;
