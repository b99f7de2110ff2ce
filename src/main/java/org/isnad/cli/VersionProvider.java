package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the program. */
final class VersionProvider implements IVersionProvider {

    private static final String RESOURCE = "/org/isnad/version.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"isnad " + version()};
    }

    /** The version of the program. */
    static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(VersionProvider.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(in);
        }
        return String.valueOf(properties.getProperty("version"));
    }
}
