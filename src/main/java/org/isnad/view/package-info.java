/**
 * Views on two clocks: what the record says of a day, and what it said on the day by which its sources had been issued.
 * A view drops claims and derives again from what is left; nothing derived is ever filtered.
 */
@NullMarked
package org.isnad.view;

import org.jspecify.annotations.NullMarked;
