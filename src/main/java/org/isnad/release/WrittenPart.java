package org.isnad.release;

/**
 * A part as it lies in the folder.
 *
 * @param bytes how long the file is
 * @param sha256 the SHA-256 of the file, in hex
 * @param unpackedBytes how long its content is; the same as {@code bytes} unless the part is packed
 */
public record WrittenPart(Part part, long bytes, String sha256, long unpackedBytes) {}
