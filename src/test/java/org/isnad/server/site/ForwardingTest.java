package org.isnad.server.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardingTest {

    /**
     * What mod_rewrite makes of a path below the folder of the rules, as its manual has it: the first rule whose pattern is
     * found in the path and that redirects ends the work; the parameters stay where the rule names none.
     */
    private static Optional<String> redirected(String rules, String path, String query) {
        Pattern form = Pattern.compile("RewriteRule (\\S+) (\\S+) \\[R=302,L\\]");
        List<String> written =
                rules.lines().filter(line -> line.startsWith("RewriteRule")).toList();
        for (String line : written) {
            Matcher rule = form.matcher(line);
            assertThat(rule.matches()).as(line).isTrue();
            Matcher found = Pattern.compile(rule.group(1)).matcher(path);
            if (found.find()) {
                StringBuilder address = new StringBuilder();
                String to = rule.group(2);
                for (int i = 0; i < to.length(); i++) {
                    if (to.charAt(i) == '$') {
                        address.append(found.group(to.charAt(++i) - '0'));
                    } else {
                        address.append(to.charAt(i));
                    }
                }
                return Optional.of(address + (query.isEmpty() ? "" : "?" + query));
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "ontology, ''",
        "organization/badr-organization, ''",
        "organization/badr-organization, asOf=2018-06-01&release=0.1.0",
        "graph/source/heras-2017, ''",
        "dump/0.1.0/rdf/isnad.nq.gz, ''",
        "context.jsonld, ''",
        "sparql, query=ASK%20%7B%7D"
    })
    void everyPathLeadsToTheSamePathOfTheServer(String path, String query) {
        String rules = Forwarding.htaccess(URI.create("https://isnad.example.org/"));

        assertThat(redirected(rules, path, query))
                .contains("https://isnad.example.org/" + path + (query.isEmpty() ? "" : "?" + query));
        assertThat(rules).contains("RewriteEngine on\n");
    }

    @Test
    void aServerMayStandBelowAPath() {
        String rules = Forwarding.htaccess(URI.create("http://example.org:8080/isnad"));

        assertThat(redirected(rules, "ontology", "")).contains("http://example.org:8080/isnad/ontology");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "https:///a",
                "https://a?b=c",
                "https://a#b",
                "https://u@a",
                "https://a/$1",
                "https://a/%20"
            })
    void whatIsNoAddressOfAServerIsRefusedInOneLine(String address) {
        assertThatThrownBy(() -> Forwarding.htaccess(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address)
                .hasMessageNotContaining("\n");
    }
}
