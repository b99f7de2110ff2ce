package org.isnad.cli;

/** The forms in which measures of a network are written. */
enum MeasureFormat {
    text,
    csv
}
