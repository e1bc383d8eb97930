package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTests {

    private static final Map<String, String> MARKED = Map.of(
            "a", "áàảãạăắằẳẵặâấầẩẫậ",
            "e", "éèẻẽẹêếềểễệ",
            "i", "íìỉĩị",
            "o", "óòỏõọôốồổỗộơớờởỡợ",
            "u", "úùủũụưứừửữự",
            "y", "ýỳỷỹỵ",
            "d", "đ");

    static Stream<Arguments> markedLetters() {
        return MARKED.entrySet().stream()
                .flatMap(entry -> entry.getValue()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .flatMap(letter -> Stream.of(letter, letter.toUpperCase(Locale.ROOT))
                                .map(form -> Arguments.of(form, entry.getKey()))));
    }

    @ParameterizedTest
    @MethodSource("markedLetters")
    void folds_every_marked_letter_composed_and_decomposed(String letter, String bare) {
        assertThat(VietnameseText.fold(letter)).isEqualTo(bare);
        assertThat(VietnameseText.fold(Normalizer.normalize(letter, Normalizer.Form.NFD)))
                .isEqualTo(bare);
    }

    @Test
    void there_are_134_marked_letters() {
        assertThat(markedLetters()).hasSize(134);
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hoa",
        "hòa, hoa",
        "'  Đặng   Thị Hướng ', dang thi huong",
        "H'Nhiên Niê KĐăm, hnhien nie kdam",
        "H'Ƀrŭ Niê, hbru nie",
        "H'ƁRŬ, hbru",
        "H´Mơ, hmo",
        "H`Mơ, hmo",
        "Y Thịnh Ayŭn, y thinh ayun",
        "ĐẮK LẮK, dak lak"
    })
    void folds_names(String written, String folded) {
        assertThat(VietnameseText.fold(written)).isEqualTo(folded);
    }

    @Test
    void folds_line_breaks_and_unseen_blanks_to_one_blank() {
        assertThat(VietnameseText.fold("Lê\u00a0\n\t Lợi\u200b")).isEqualTo("le loi");
    }

    @Test
    void composes_and_collapses_but_keeps_line_breaks() {
        assertThat(VietnameseText.nfc("  Ha\u0300   Nội \r\n  phố\tcổ ")).isEqualTo("Hà Nội\nphố cổ");
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Thị Thu Hà, hà thị thu nguyễn", "Trần An, an trần", "H'Lan, h'lan", "'Lê  Văn Đạt ', đạt văn lê"
    })
    void orders_by_given_middle_and_family_name(String fullName, String key) {
        assertThat(VietnameseText.sortKey(fullName)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"một\u0000hai", "\u0007", "\u001b[0m", "\u0085", "\ud83d", "\ude00x"})
    void refuses_control_characters_and_half_letters(String text) {
        assertThat(VietnameseText.isStorable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dòng một\r\ndòng hai\tcột", "😀 vui", "<b>đậm</b>", "Ha\u0300"})
    void keeps_everything_else(String text) {
        assertThat(VietnameseText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H'Bia Niê",
                "H’Nhiên Niê KĐăm",
                "Y Bhăm Êban",
                "Y Thịnh Ayŭn",
                "K’Păh Čil",
                "Ñi Bơ\u0306ng Ja-Rai",
                "Công ty TNHH MTV Cà phê 15 (Ea H'leo)",
                "Trung tâm TGPL nhà nước số 1 – Chi nhánh Buôn Hồ",
                "D. Nguyễn/Trần & Cộng sự"
            })
    void names_are_written_with_all_letters_of_the_highlands(String name) {
        assertThat(VietnameseText.isName(name)).isTrue();
        assertThat(VietnameseText.isName(VietnameseText.nfc(Normalizer.normalize(name, Normalizer.Form.NFD))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn A \ud83d\ude00",
                "Lê\u200dVăn",
                "Trần\u0007 Thị",
                "Trần\nThị",
                "<b>Trần</b>",
                "=HYPERLINK(1)",
                "\u2764\ufe0f",
                "Vũ \ud835\udcd0",
                "Иван",
                "123",
                "...",
                ""
            })
    void what_is_no_name_is_refused(String text) {
        assertThat(VietnameseText.isName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H\u2019Bia Ni\u00ea", "H\u02bcBia Ni\u00ea", "H\u2018Bia Ni\u00ea"})
    void allApostrophesAreOne(String typed) {
        assertThat(VietnameseText.nfc(typed)).isEqualTo("H'Bia Ni\u00ea");
        assertThat(VietnameseText.fold(typed)).isEqualTo("hbia nie");
    }
}
