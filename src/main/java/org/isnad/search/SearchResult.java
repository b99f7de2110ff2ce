package org.isnad.search;

import java.util.List;

/**
 * What a search found: the closest names first; of those the ones that the editors chose before others; then the things of
 * which more independent sources speak; then by IRI.
 *
 * @param request what was searched for
 * @param total how many things there are
 * @param found as many of them as were asked for
 */
public record SearchResult(SearchRequest request, int total, List<Found> found) {}
