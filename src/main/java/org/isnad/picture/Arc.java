package org.isnad.picture;

/** A step from one of some numbered things to another. */
record Arc(int from, int to) {

    Arc reversed() {
        return new Arc(to, from);
    }
}
