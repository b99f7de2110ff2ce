/** The command line: the only place that prints, reads options and decides exit codes. */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
