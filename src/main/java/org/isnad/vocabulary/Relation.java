package org.isnad.vocabulary;

/** How terms stand to others. */
public enum Relation {
    /** The classes or properties of the project directly above it. */
    ABOVE,
    /** Those directly below it. */
    BELOW,
    /** The properties whose domain names a class. */
    PROPERTIES,
    /** The classes of things that have a property. */
    DOMAIN,
    /** What a property has for values. */
    RANGE,
    /** The classes with which it shares no thing. */
    DISJOINT,
    /** The scales in which a concept stands. */
    SCALE,
    /** The nearest terms of other vocabularies. */
    ALIGNED,
    /** What to use in its place, if it is deprecated. */
    REPLACED_BY
}
