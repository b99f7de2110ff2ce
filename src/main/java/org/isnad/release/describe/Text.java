package org.isnad.release.describe;

/**
 * Words in a language.
 *
 * @param language its tag, BCP 47
 */
record Text(String language, String words) {}
