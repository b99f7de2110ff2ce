/** Validation: shapes and set-wide checks over everything curated and derived, and the report of what they find. */
@NullMarked
package org.isnad.validate;

import org.jspecify.annotations.NullMarked;
