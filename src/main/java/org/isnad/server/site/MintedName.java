package org.isnad.server.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Isnad;

/**
 * An IRI that is minted outside the data: by the views of a release in other vocabularies, by its description, and by the
 * functions of queries. It names what is described elsewhere.
 */
public sealed interface MintedName {

    /**
     * A property of the view in Wikibase's terms: {@code /prop/direct/partOf}.
     *
     * @param term the term of the ontology that it is made from
     */
    record Property(String term) implements MintedName {

        /** The IRI of the term. */
        public String iri() {
            return Isnad.NS + term;
        }
    }

    /**
     * The reference of a statement in the same view: {@code /reference/heras-2017-badr-close}.
     *
     * @param claim the claim from which it is made
     */
    record Reference(ThingPath claim) implements MintedName {}

    /**
     * One version of the ontology or of the shapes: {@code /ontology/0.1.0}.
     *
     * @param document which of the two
     * @param version the version
     */
    record Version(String document, String version) implements MintedName {}

    /** The functions, which the description of the endpoint lists. */
    record Functions() implements MintedName {}

    /** The pattern of {@link Property}. */
    Pattern PROPERTY = Pattern.compile("/prop/(?:(?:direct|statement|qualifier|reference)/)?([A-Za-z][A-Za-z0-9]*)");

    /** The pattern of {@link Reference}. */
    Pattern REFERENCE = Pattern.compile("/reference/([a-z0-9]+(?:-[a-z0-9]+)*)");

    /** The pattern of {@link Version}. */
    Pattern VERSION = Pattern.compile("/(ontology|shapes)/([0-9A-Za-z][0-9A-Za-z.+-]*)");

    /** The path of {@link Functions}. */
    String FUNCTIONS = "/function";

    /** What a path names. */
    static Optional<MintedName> of(String path) {
        Matcher property = PROPERTY.matcher(path);
        if (property.matches()) {
            return Optional.of(new Property(property.group(1)));
        }
        Matcher reference = REFERENCE.matcher(path);
        if (reference.matches()) {
            return Optional.of(new Reference(new ThingPath("claim/" + reference.group(1))));
        }
        Matcher version = VERSION.matcher(path);
        if (version.matches()) {
            return Optional.of(new Version(version.group(1), version.group(2)));
        }
        return path.equals(FUNCTIONS) ? Optional.of(new Functions()) : Optional.empty();
    }
}
