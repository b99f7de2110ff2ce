package org.isnad.site.network;

import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The question behind a network, in SPARQL: the claims that state its ties, and those that deny them. */
final class NetworkQuery {

    private static final String WHOLE = """
            SELECT DISTINCT ?subject ?predicate ?object ?polarity ?hedge ?source ?locator ?when ?attested ?claim {
              { SELECT DISTINCT ?subject ?predicate ?object {
            %s  } }
              ?claim isnad:subject ?subject; isnad:predicate ?predicate; isnad:object ?object;
                isnad:polarity ?polarity; isnad:hedge ?hedge; isnad:source ?source; isnad:locator ?locator.
              { ?claim isnad:polarity scale:polarity-denied } UNION {
            %s  }
              OPTIONAL { ?claim isnad:when ?when }
              OPTIONAL { ?claim isnad:attested ?attested }
            }""";

    private static final String TIE = """
                VALUES ${predicate} { ${properties} }
                ${claim} isnad:subject ${subject}; isnad:predicate ${predicate}; isnad:object ${object}.
                FILTER(${subject} != ${object})
                FILTER EXISTS { VALUES ?kind { ${kinds} } ${subject} a ?kind }
                FILTER EXISTS { VALUES ?kind { ${kinds} } ${object} a ?kind }
            """;

    private static final String COUNTS = """
                ${claim} isnad:status scale:status-accepted; isnad:polarity scale:polarity-affirmed;
                  isnad:hedge/isnad:rank ${claim}Rank.
                FILTER NOT EXISTS { ${claim} a isnad:SetClaim }
            """;

    private static final String FIRM = """
                ${claim} isnad:hedge/isnad:yieldsDirect true.
            """;

    private static final String UNCONTESTED = """
                FILTER NOT EXISTS { ${claim} isnad:disagreesWith ?opposed }
            """;

    private static final String UNDENIED = """
                FILTER NOT EXISTS {
                  ?denial isnad:subject ${subject}; isnad:predicate ${predicate}; isnad:object ${object};
                    isnad:polarity scale:polarity-denied }
            """;

    private static final String NEAR = """
                ${claim} isnad:subject|isnad:object ${near}.
            """;

    private final NetworkChoice choice;

    NetworkQuery(NetworkChoice choice) {
        this.choice = choice;
    }

    /** The names of the variables of one tie. */
    private record Names(String subject, String predicate, String object, String claim) {

        String in(String pattern) {
            return pattern.replace("${subject}", subject)
                    .replace("${predicate}", predicate)
                    .replace("${object}", object)
                    .replace("${claim}", claim);
        }
    }

    String text() {
        Names tie = new Names("?subject", "?predicate", "?object", "?stating");
        String ties = choice.node().map(thing -> around(thing, tie)).orElse("") + tie(tie);
        return WHOLE.formatted(ties, counts(new Names("?subject", "?predicate", "?object", "?claim")));
    }

    private String around(Node thing, Names tie) {
        String iri = "<" + thing.getURI() + ">";
        if (choice.steps() == 1) {
            return near(iri, tie);
        }
        Names between = new Names("?one", "?way", "?other", "?between");
        return "    { SELECT DISTINCT ?near {\n"
                + near(iri, between)
                + tie(between)
                + near("?near", between)
                + "    } }\n"
                + near("?near", tie);
    }

    private static String near(String what, Names tie) {
        return tie.in(NEAR).replace("${near}", what);
    }

    private String tie(Names names) {
        String properties =
                choice.properties().stream().map(name -> "isnad:" + name).collect(Collectors.joining(" "));
        String kinds = "isnad:Organization isnad:Country" + (choice.people() ? " isnad:Person isnad:Persona" : "");
        return names.in(TIE + (choice.contested() ? "" : UNDENIED))
                        .replace("${properties}", properties)
                        .replace("${kinds}", kinds)
                + counts(names);
    }

    /** What makes a claim count, and what the reader wants left out. */
    private String counts(Names names) {
        return names.in(COUNTS + (choice.hedged() ? "" : FIRM) + (choice.contested() ? "" : UNCONTESTED));
    }
}
