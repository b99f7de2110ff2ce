package org.isnad.site.request;

import java.util.Optional;

/**
 * A file of a release, as it lies on the disk of whoever serves it.
 *
 * @param path its path in the folder of the release
 * @param mediaType its media type
 * @param bytes its size
 * @param sha256 the hash of its content in hex; the list of hashes and its signature have none
 */
public record KeptFile(String path, String mediaType, long bytes, Optional<String> sha256) {}
