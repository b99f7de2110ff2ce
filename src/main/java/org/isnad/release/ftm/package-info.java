/** The part of the dataset that fits the FollowTheMoney model, for the tools of investigators and screeners. */
@NullMarked
package org.isnad.release.ftm;

import org.jspecify.annotations.NullMarked;
