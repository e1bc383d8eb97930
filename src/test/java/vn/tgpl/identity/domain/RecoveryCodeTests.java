package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten codes on paper, told apart by their first letter. */
class RecoveryCodeTests {

    @Test
    void eachBeginsWithALetterOfItsOwn() {
        List<RecoveryCode> codes = RecoveryCode.make();
        assertThat(codes).hasSize(10).extracting(RecoveryCode::mark).doesNotHaveDuplicates();
        assertThat(codes)
                .allSatisfy(code -> assertThat(code.inGroups())
                        .matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-EFGH-JKMN", "abcd efgh jkmn", " ABCDEFGHJKMN "})
    void isReadHoweverItIsGrouped(String typed) {
        assertThat(RecoveryCode.typed(typed)).isEqualTo(new RecoveryCode("ABCDEFGHJKMN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "ABCD-EFGH-JKM", "ABCD-EFGH-JKM0", "ABCD-EFGH-JKMN-P"})
    void anythingElseIsNone(String typed) {
        assertThat(RecoveryCode.typed(typed)).isNull();
    }

    @Test
    void doesNotShowItselfInALog() {
        assertThat(new RecoveryCode("ABCDEFGHJKMN").toString()).doesNotContain("BCD");
    }
}
