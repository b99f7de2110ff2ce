/**
 * Isnad builds a validated, linked dataset from claims that published sources make about armed groups. This package
 * knows the order of the stages; each stage is a package below.
 */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
