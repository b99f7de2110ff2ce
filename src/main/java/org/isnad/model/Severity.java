package org.isnad.model;

/** How much a problem weighs: a violation stops a build, a warning is published and listed, info is a figure. */
public enum Severity {
    VIOLATION,
    WARNING,
    INFO
}
