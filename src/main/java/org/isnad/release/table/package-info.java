/**
 * The dataset as tables for those who do not speak SPARQL: one query each under {@code ontology/tables}, written as CSV and
 * described for CSV on the Web and as a Data Package.
 */
@NullMarked
package org.isnad.release.table;

import org.jspecify.annotations.NullMarked;
