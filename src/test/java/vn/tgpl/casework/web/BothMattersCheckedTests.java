package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.CaseId;

/** Two cases told apart are told apart from both sides, at once. */
class BothMattersCheckedTests extends ConflictWebTest {

    @Test
    void theCheckOfEitherCaseIsMadeAnewAndKept() {
        CaseId second = alike();
        CaseId first = helped("Tran Van Doi");
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
