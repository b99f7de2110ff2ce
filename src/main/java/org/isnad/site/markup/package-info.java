/** What pages are made of: markup, languages with their words, dates and numbers, style sheets. Nothing here knows of data. */
@NullMarked
package org.isnad.site.markup;

import org.jspecify.annotations.NullMarked;
