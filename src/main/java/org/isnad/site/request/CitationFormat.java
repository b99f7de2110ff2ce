package org.isnad.site.request;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats in which a citation is taken away by programs that keep references. */
public enum CitationFormat {
    /** BibTeX; the text is UTF-8, and characters that TeX takes for commands are written as commands. */
    BIBTEX("BibTeX", "bib", "application/x-bibtex"),
    /** The Research Information Systems format, in lines that end as its specification has it. */
    RIS("RIS", "ris", "application/x-research-info-systems"),
    /** The Citation Style Language's JSON, an array of one item. */
    CSL_JSON("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json");

    private final String title;
    private final String ending;
    private final String mediaType;

    CitationFormat(String title, String ending, String mediaType) {
        this.title = title;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The format of a document with this name. */
    public static Optional<CitationFormat> ofName(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst();
    }

    /** The format that goes by a media type. */
    public static Optional<CitationFormat> ofType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The end of the addresses, after a dot. */
    public String ending() {
        return ending;
    }

    /** What it is asked for by. */
    public String mediaType() {
        return mediaType;
    }

    /** Its name, as people know it. */
    public String title() {
        return title;
    }

    /** A citation as text, without a line end at its end. */
    public String text(Citation citation) {
        return switch (this) {
            case BIBTEX -> citation.bibtex();
            case RIS -> citation.ris();
            case CSL_JSON -> citation.csl();
        };
    }

    /** A citation as a document. */
    public byte[] write(Citation citation) {
        String text = text(citation) + "\n";
        return (this == RIS ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
    }
}
