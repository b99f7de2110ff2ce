/** What is asked for and where it stands: requests, addresses, narrowed lists, citations, and what is known beside the dataset. */
@NullMarked
package org.isnad.site.request;

import org.jspecify.annotations.NullMarked;
