package org.isnad.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownFormTest {

    private final String text = MarkdownForm.of(Changes.between(Releases.older(), Releases.newer()));

    @Test
    void figuresStandFirst() {
        assertThat(text)
                .startsWith(
                        "# Changes from 0.1.0 to 0.2.0\n\nRelease 0.1.0 is of 2026-01-02, release 0.2.0 of 2026-03-04.\n")
                .contains("| claims | 1 | 1 | 1 |\n")
                .contains("| sources | 0 | 0 | 0 |\n")
                .contains("| direct statements | 1 | 0 | |\n")
                .contains("| conclusions | 0 | 1 | |\n");
    }

    @Test
    void aChangedClaimTellsWhatIsNoLongerAndWhatIsNow() {
        assertThat(text)
                .contains("- Changed claim [`claim:s-kept`](https://w3id.org/isnad/claim/s-kept): "
                        + "Group \\[A\\]: allied with Group B; said flatly")
                .contains("  - hedge: believed, now flat\n");
    }

    @Test
    void claimsAreToldUnderTheirSubjectWithWhatFollows() {
        assertThat(text.substring(text.indexOf("## Group \\[A\\]"), text.indexOf("## Group B")))
                .contains("- New claim [`claim:s-new`](https://w3id.org/isnad/claim/s-new): denied: Group")
                .contains("- New direct statement: Group \\[A\\]: allied with Group B\n");
        assertThat(text.substring(text.indexOf("## Group B")))
                .contains("- Claim gone [`claim:s-gone`]")
                .contains("- Conclusion gone: Group B: allied with Group \\[A\\]\n");
    }

    @Test
    void theSameReleaseHasNoChanges() {
        assertThat(MarkdownForm.of(Changes.between(Releases.older(), Releases.older())))
                .endsWith("\nNothing that is claimed, described or derived has changed.\n");
    }
}
