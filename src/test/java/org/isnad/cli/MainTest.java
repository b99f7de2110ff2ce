package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void help_is_a_result_and_not_an_error() {
        Run help = Run.of("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("Usage: isnad").contains("build", "validate", "query", "serve", "format");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void the_version_is_the_one_of_the_build() {
        Run version = Run.of("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).matches("isnad \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void an_unknown_command_is_a_usage_error() {
        Run run = Run.of("buidl");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("buidl");
    }
}
