package org.isnad.release.describe;

/**
 * Terms of use.
 *
 * @param spdx the identifier in the SPDX list
 * @param iri where they can be read
 * @param name as people know them
 */
record License(String spdx, String iri, String name) {

    static final License CC_BY = new License(
            "CC-BY-4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "Creative Commons Attribution 4.0 International");
    static final License CC0 = new License(
            "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "Creative Commons Zero 1.0 Universal");
    static final License APACHE =
            new License("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0");
}
