/**
 * What the addresses of things, of their documents and of pages say, without answering them: paths, choice of form and
 * language, links between the forms, and the documents of data.
 */
@NullMarked
package org.isnad.server.site;

import org.jspecify.annotations.NullMarked;
