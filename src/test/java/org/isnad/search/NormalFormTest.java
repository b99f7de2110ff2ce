package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "عصائب | عصايب",
                "كتائب | کتایب",
                "أهل | اهل",
                "آلاء | الا",
                "حركة | حرکه",
                "مقتدى | مقتدي",
                "الحشد الشعبي | حشد شعبي",
                "لواء ٣٠ | لواء 30",
                "لواء ۳۰ | لواء30",
                "أبي الفضل | أبو الفضل",
                "أصحاب ‏الكهف | اصحاب الكهف",
                "Asa'ib | Asa’ib",
                "Asa'ib | ʿAṣāʾib",
                "Kata'ib | Kataeb",
                "Hizballah | Hezbollah",
                "Hizballah | Hizbullah",
                "Moqtada | Muqtada",
                "Qays | Qais",
                "Husayn | Hossein",
                "as-Sadr | al-Sadr",
                "as-Sadr | Sadr",
                "ash-Shuhada | el Shohada",
                "adh-Dhahab | al-Dhahab",
                "Ahl ul-Haqq | ahl al haq",
                "Nouri | Nuri",
                "Dawa | Daʿwah",
                "Abdul-Aziz | Abd al-Aziz",
                "Abdurrahman | Abdulrahman",
                "Sepah-e Qods | sepah quds",
                "League of the Righteous | The League of Righteous",
                "Popular Mobilisation | popular mobilization",
                "30th Brigade | 30 BRIGADE",
                "AL-KHAZALI, Qais | Qais al-Khazali",
            })
    void twoSpellingsOfOneName(String one, String other) {
        assertThat(NormalForm.of(one).text()).isEqualTo(NormalForm.of(other).text());
    }

    @ParameterizedTest
    @CsvSource({"Hasan,Husayn", "Badr,Sadr", "Sadr,Sudur", "45,46", "حسن,حسين", "Hakim,Hukam", "الله,له"})
    void twoNames(String one, String other) {
        assertThat(NormalForm.of(one).text()).isNotEqualTo(NormalForm.of(other).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ـــ", "\u200c\u064b", "'", "؟", ".*", "\ud83d\ude00", "\ud800"})
    void whatHasNoLetterHasNoForm(String text) {
        assertThat(NormalForm.of(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kataib,kitaib,true",
        "kataib,katib,true",
        "kataib,kataibs,true",
        "kataib,kaatib,true",
        "kataib,atakib,false",
        "kataib,kataibss,false",
        "badr,sadr,false",
        "كتايب,كتاب,true",
        "بدر,صدر,false",
        "kataib,kataib,true",
    })
    void oneEdit(String one, String other, boolean near) {
        assertThat(OneEdit.between(one, other)).isEqualTo(near);
        assertThat(OneEdit.between(other, one)).isEqualTo(near);
    }
}
