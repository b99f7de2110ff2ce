/**
 * Signatures of releases in the form of <a href="https://jedisct1.github.io/minisign/">minisign</a>: Ed25519 over the
 * file of sums, and over that signature with a comment.
 */
@NullMarked
package org.isnad.release.sign;

import org.jspecify.annotations.NullMarked;
