package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.CaseId;

/** Two cases told apart are told apart from both sides, at once. */
class BothMattersCheckedTests extends ConflictWebTest {

    @Test
    void theCheckOfEitherCaseIsMadeAnewAndKept() {
        CaseId second = opposedLater();
        CaseId first = helped("Tran Van Doi");
        numberOf("Tran Van Doi", "066085001234");
        parties(
                second,
                "parties[0].role",
                "OPPOSING",
                "parties[0].fullName",
                "Tran Van Doi",
                "parties[0].nationalId",
                "066085001234",
                "note",
                "x");
        String path = "/cases/" + second + "/other-matters";
        assertThat(postTo(path, second, new String[0], "other", first.toString(), "reason", "Không liên quan"))
                .hasStatus3xxRedirection();
        assertThat(checks(first)).containsExactly(code(second) + ": Không liên quan");
        assertThat(checks(second)).containsExactly(code(first) + ": Không liên quan");
        assertThat(journal(first)).containsExactly("casework.tellMattersApart " + code(second));
        assertThat(postTo(path + "/" + first + "/withdrawal", second, new String[0]))
                .hasStatus3xxRedirection();
        assertThat(checks(first)).hasSize(2);
        assertThat(checks(second)).hasSize(2);
        assertThat(journal(first)).hasSize(2);
    }

    private CaseId helped(String name) {
        return new CaseId(jdbc.sql("select id from casework.legal_aid_case where beneficiary_name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    private List<String> checks(CaseId id) {
        return jdbc.sql("""
                        select coalesce(note, '') from people.party_check
                         where matter_id = :id and occasion = 'MATTERS_TOLD_APART' order by checked_at, id""").param("id", id.value()).query(String.class).list();
    }

    private List<String> journal(CaseId id) {
        return jdbc.sql("""
                        select concat_ws(' ', action, reason) from audit.entry
                         where subject_id = :id and action like 'casework.%Matters%' order by id""").param("id", id.toString()).query(String.class).list();
    }
}
