/**
 * The pages: from a dataset, a language, a view and a path to the bytes of HTML 5. Knows nothing of HTTP and opens no
 * file but its own resources.
 *
 * <p>Pages are put together in Java, not in templates: most of a page is tables computed from claims, in one shape for
 * all kinds of things, and {@link org.isnad.site.markup.Markup} lets the compiler tell text from markup, so that nothing comes
 * out unescaped. A template language would add a plugin and generated code for the few fixed lines of the frame.
 */
@NullMarked
package org.isnad.site;

import org.jspecify.annotations.NullMarked;
