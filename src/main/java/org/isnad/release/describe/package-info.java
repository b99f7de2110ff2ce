/**
 * How a release describes itself: DCAT, VoID, PROV and DQV, and the files that archives, registries and people read, all
 * from one record of what the dataset is.
 */
@NullMarked
package org.isnad.release.describe;

import org.jspecify.annotations.NullMarked;
