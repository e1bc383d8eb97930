package vn.tgpl.platform.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFieldsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_csrf",
                "password",
                "newPassword",
                "person.PASSWORD",
                "accessToken",
                "clientSecret",
                "draftKey",
                "draftPage",
                "choose"
            })
    void keepsNothingSecretAndNothingOfTheDraftItself(String name) {
        assertThat(DraftFields.of(Map.of(name, texts("x"), "summary", texts("kept")))
                        .values())
                .containsOnlyKeys("summary");
    }

    @Test
    void keepsWhatIsTypedWithItsBlanksAndLinesAndWhatWasEmptied() {
        assertThat(DraftFields.of(Map.of("a", texts(" one\n two "), "b", texts(""), "c", texts("x", "y")))
                        .values())
                .containsEntry("a", List.of(" one\n two "))
                .containsEntry("b", List.of(""))
                .containsEntry("c", List.of("x", "y"));
    }

    @Test
    void keepsTheMarkOfABoxThatWasUnticked() {
        assertThat(DraftFields.of(Map.of("_cancelHearings", texts("on"))).values())
                .containsOnlyKeys("_cancelHearings");
    }

    @Test
    void composesTheLettersOfVietnamese() {
        assertThat(DraftFields.of(Map.of("name", texts("Nguye\u0302\u0303n"))).text("name"))
                .isEqualTo("Nguy\u1ec5n");
    }

    @Test
    void refusesMoreThanIsKept() {
        Map<String, String[]> sent = Map.of("summary", texts("x".repeat(DraftFields.MOST)));
        assertThatThrownBy(() -> DraftFields.of(sent)).isInstanceOf(DraftTooLarge.class);
    }

    @Test
    void refusesWhatCannotBeStored() {
        Map<String, String[]> sent = Map.of("summary", texts("x\u0000y"));
        assertThatThrownBy(() -> DraftFields.of(sent)).isInstanceOf(DraftUnreadable.class);
    }

    private static String[] texts(String... texts) {
        return texts;
    }
}
