/**
 * The evaluation of questions that strangers ask: who may ask at once, for how long, and with how much memory. A question
 * that meets a limit is ended and told so; it never looks answered.
 */
@NullMarked
package org.isnad.evaluate;

import org.jspecify.annotations.NullMarked;
