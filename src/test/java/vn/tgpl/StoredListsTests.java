package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.intake.domain.RequestState;
import vn.tgpl.intake.domain.UrgentGround;
import vn.tgpl.people.ConsentGiven;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.referrals.ReferralState;

/** A list of words that grows is written twice, in Java and as a check of its column; a migration that forgets one shows here. */
@TgplTest
class StoredListsTests {

    @Autowired
    private JdbcClient jdbc;

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("people.party_check", "occasion", Occasion.class),
                Arguments.of("catalog.code", "list", CodeList.class),
                Arguments.of("people.disclosure_consent", "given_as", ConsentGiven.class),
                Arguments.of("catalog.code_mark", "mark", CodeMark.class),
                Arguments.of("casework.legal_aid_case", "state", CaseState.class),
                Arguments.of("intake.request", "state", RequestState.class),
                Arguments.of("intake.request_acceptance", "urgent_ground", UrgentGround.class),
                Arguments.of("casework.further_beneficiary", "urgent_ground", UrgentGround.class),
                Arguments.of("referrals.referral", "state", ReferralState.class));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("lists")
    void aColumnTakesEveryWordOfItsList(String table, String column, Class<? extends Enum<?>> words) {
        String check = jdbc.sql("""
                        select coalesce(string_agg(pg_get_constraintdef(c.oid), ' '), '')
                          from pg_constraint c
                          join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                         where c.contype = 'c' and c.conrelid = cast(:table as regclass) and a.attname = :column""")
                .param("table", table)
                .param("column", column)
                .query(String.class)
                .single();
        assertThat(check)
                .contains(Arrays.stream(words.getEnumConstants())
                        .map(word -> "'" + word.name() + "'")
                        .toList());
    }
}
