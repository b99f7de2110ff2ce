package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {

    @Test
    void theManagementPortIsNextToTheOther() {
        assertThat(ServerSettings.defaults()).isEqualTo(new ServerSettings("127.0.0.1", 3330, 3331));
        assertThat(ServerSettings.on("0.0.0.0", 0)).isEqualTo(new ServerSettings("0.0.0.0", 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"'', 1, 2", "h, -1, 2", "h, 65536, 2", "h, 1, 65536", "h, 3330, 3330"})
    void whatCannotBeListenedOnIsRefused(String host, int port, int managementPort) {
        assertThatThrownBy(() -> new ServerSettings(host, port, managementPort))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
