package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DatesDomain.class)
@Domain(DomainContext.Global.class)
class EdtfPropertyTest {

    @Property
    void aDateMeansItsFirstAndLastDay(@ForAll WrittenDate date) {
        assertThat(date.parsed().firstDay()).contains(date.first());
        assertThat(date.parsed().lastDay()).contains(date.last());
        assertThat(date.first()).isBeforeOrEqualTo(date.last());
    }

    @Property
    void writtenAndReadAgainItIsTheSame(@ForAll WrittenDate date) {
        assertThat(date.parsed())
                .hasToString(date.text())
                .isEqualTo(Edtf.parse(date.parsed().toString()));
    }

    @Property
    void aPeriodWrittenAndReadAgainIsTheSame(@ForAll WrittenDate begin, @ForAll WrittenDate end) {
        Assume.that(!begin.first().isAfter(end.last()));
        String text = begin + "/" + end;

        assertThat(Edtf.parse(text)).hasToString(text).isEqualTo(Edtf.parse(text));
        assertThat(Edtf.parse(text).firstDay()).contains(begin.first());
        assertThat(Edtf.parse(text).lastDay()).contains(end.last());
    }

    @Property
    void aMarkOnlyWidens(@ForAll WrittenDate date) {
        Edtf plain = Edtf.parse(date.plain());

        assertThat(plain.firstDay().orElseThrow()).isAfterOrEqualTo(date.first());
        assertThat(plain.lastDay().orElseThrow()).isBeforeOrEqualTo(date.last());
    }

    @Property(tries = 5000)
    void anyTextIsReadAsItStandsOrRefusedInOneLine(
            @ForAll
                    @StringLength(max = 14)
                    @CharRange(from = '0', to = '2')
                    @Chars({'-', 'X', '/', '.', '[', ']', ',', '~', '%', 'Y', 'T', ' ', '\n'})
                    String text) {
        try {
            assertThat(Edtf.parse(text)).hasToString(text);
        } catch (EdtfException e) {
            assertThat(e.getMessage()).matches("\"[^\\n]*\" [^\\n]+ \\([^\\n]+\\)");
        }
    }
}
