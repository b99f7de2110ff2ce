package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientKeyTest {

    private static final ClientKey BEHIND_PROXIES = new ClientKey(
            Stream.of("10.0.0.0/8", "127.0.0.1", "fd00::/8").map(Cidr::parse).toList());

    @Test
    void withoutTrustedProxiesTheHeaderSaysNothing() {
        assertThat(new ClientKey(List.of()).of("192.0.2.1", List.of("198.51.100.7")))
                .isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    192.0.2.1   | 198.51.100.7                            | 192.0.2.1
                    127.0.0.1   | 198.51.100.7                            | 198.51.100.7
                    127.0.0.1   | 203.0.113.9, 198.51.100.7               | 198.51.100.7
                    127.0.0.1   | 203.0.113.9, 198.51.100.7 , 10.1.2.3    | 198.51.100.7
                    127.0.0.1   | 10.9.9.9, 10.1.2.3                      | 10.9.9.9
                    127.0.0.1   | unknown                                 | 127.0.0.1
                    127.0.0.1   | 198.51.100.7, unknown, 10.1.2.3         | 10.1.2.3
                    127.0.0.1   | 198.51.100.7:4711                       | 198.51.100.7
                    127.0.0.1   | ''                                      | 127.0.0.1
                    127.0.0.1   | 999.1.1.1                               | 127.0.0.1
                    127.0.0.1   | 2001:db8:1:2:3:4:5:6                    | 20010db800010002/64
                    127.0.0.1   | [2001:db8:1:2:ffff::1]:443              | 20010db800010002/64
                    fd00::1     | 2001:db8:1:3::1                         | 20010db800010003/64
                    ::ffff:127.0.0.1 | 198.51.100.7                       | 198.51.100.7
                    not-an-address   | 198.51.100.7                       | not-an-address
                    """)
    void theRightMostAddressThatNoTrustedProxyHas(String remote, String forwardedFor, String key) {
        assertThat(BEHIND_PROXIES.of(remote, List.of(forwardedFor))).isEqualTo(key);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(BEHIND_PROXIES.of("127.0.0.1", List.of("203.0.113.9", "198.51.100.7, 10.1.1.1")))
                .isEqualTo("198.51.100.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "10.0.0.0/33",
                "10.0.0.1/8",
                "::/129",
                "10.0.0.0/x",
                "",
                "1.2.3",
                "1.2.3.4/-1",
                "/8"
            })
    void whatIsNoRange(String text) {
        assertThatThrownBy(() -> Cidr.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(text + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.0.0.0/9, 10.128.0.1, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
    })
    void whatLiesInARange(String range, String address, boolean inside) {
        assertThat(Cidr.parse(range).contains(Address.parse(address).orElseThrow()))
                .isEqualTo(inside);
    }
}
