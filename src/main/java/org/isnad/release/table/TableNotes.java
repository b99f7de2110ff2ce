package org.isnad.release.table;

/** What a reader of any of the tables has to know. */
final class TableNotes {

    static final String TEXT =
            "Each table is the answer of one SPARQL query. IRIs are written in full, so that rows join with each other and with "
                    + "the RDF of the same release; an empty cell is an absent value; values of a list stand in one cell "
                    + "with | between them. Withdrawn claims are in no table. A claim is what a source says: read polarity, "
                    + "hedge and status with it. Cells are written as they are: a spreadsheet may take one that begins "
                    + "with =, +, - or @ for a formula, so import columns as text.";

    private TableNotes() {}
}
