package org.isnad.read;

/**
 * The text of one curated file, before it is parsed.
 *
 * @param kind the kind of file, which decides its graph and what may stand in it
 * @param shown the path as users see it in messages
 * @param slug the file name without its ending; for a source file, the slug of the source
 * @param text the Turtle
 */
public record CuratedText(FileKind kind, String shown, String slug, String text) {}
