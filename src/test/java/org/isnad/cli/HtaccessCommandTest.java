package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtaccessCommandTest {

    @Test
    void theRulesLeadToTheServerThatIsNamed() {
        Run run = Run.withInput("", "htaccess", "--host", "https://isnad.example.org");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("RewriteRule ^(.*)$ https://isnad.example.org/$1 [R=302,L]\n");
    }

    @Test
    void whatIsNoServerIsNotUnderstood() {
        for (String host : new String[] {"isnad.example.org", "https://a b", "https://a/$1"}) {
            Run run = Run.withInput("", "htaccess", "--host", host);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines().findFirst().orElse("")).contains("--host");
        }
    }
}
