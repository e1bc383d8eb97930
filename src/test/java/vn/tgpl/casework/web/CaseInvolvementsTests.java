package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

class CaseInvolvementsTests extends CaseWebTest {

    @Test
    void whoStandsInACaseIsKnownFromItsOpeningToItsEnd() {
        CaseId id = litigation();
        assertThat(standing(id)).containsExactly("BENEFICIARY Nguyen Thi Dao true", "OPPOSING Tran Van Doi true");
        post(
                "/cases/" + id + "/assignment",
                As.director(),
                "version",
                Long.toString(version(id)),
                "bars",
                "NONE",
                "practitionerId",
                officer.toString(),
                "decidedOn",
                day(0));
        assertThat(standing(id)).contains("EXECUTOR Tran Thi Minh Tam true");
        withdraw(id);
        assertThat(standing(id)).hasSize(3).allMatch(line -> line.endsWith("false"));
        post(
                "/cases/" + id + "/reopening",
                As.director(),
                "version",
                Long.toString(version(id)),
                "effectiveOn",
                day(0),
                "reason",
                "Nham lan");
        assertThat(standing(id)).hasSize(3).allMatch(line -> line.endsWith("true"));
    }

    @Test
    void thePracticeDataWritesThemTheSameWay() throws IOException {
        CaseId id = litigation();
        List<String> before = standing(id);
        jdbc.sql("delete from people.involvement").update();
        jdbc.sql(new ClassPathResource("db/demo/70_involvements.sql").getContentAsString(StandardCharsets.UTF_8))
                .update();
        assertThat(standing(id)).isEqualTo(before);
    }

    private List<String> standing(CaseId id) {
        return jdbc.sql("""
                        select role || ' ' || full_name || ' ' || open from people.involvement
                         where matter_id = :id order by role""").param("id", id.value()).query(String.class).list();
    }
}
