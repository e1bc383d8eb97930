package vn.tgpl.platform.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftFormTests {

    @ParameterizedTest
    @ValueSource(strings = {"/requests/new", "/cases/0199/closure", "/requests/new?referral=0199-aa"})
    void takesAPageOfThisApplication(String page) {
        assertThat(DraftForm.isPage(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "requests",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/a b",
                "/a?x=\"y\"",
                "/a\nb"
            })
    void leadsNowhereElse(String page) {
        assertThat(DraftForm.isPage(page)).isFalse();
        assertThatThrownBy(() -> new DraftForm(UUID.randomUUID(), page, false, "Title", null))
                .isInstanceOf(DraftUnreadable.class);
    }

    @Test
    void leavesOutANameThatIsTooLongToBeShown() {
        assertThat(new DraftForm(UUID.randomUUID(), "/a", true, "Title", "x".repeat(201)).thing())
                .isNull();
    }
}
