package org.isnad.format;

/**
 * A comment of a curator that fills a line of its own.
 *
 * @param text from the number sign to the end of the line, without white space at the end
 * @param afterBlank whether an empty line stands before it
 */
record Comment(String text, boolean afterBlank) {}
