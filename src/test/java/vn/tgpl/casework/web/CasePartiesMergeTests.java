package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Two who change the people of one case at once keep what both wrote, row by row. */
class CasePartiesMergeTests extends ConflictWebTest {

    private static final Pattern SENT =
            Pattern.compile("<input type=\"(?:hidden|radio)\"[^>]*? ?name=\"([^\"]+)\"[^>]*>");

    @Test
    void whoOnlyOneOfThemAddedStandsInTheCaseAfterwards() {
        CaseId id = litigation();
        String opened = body(get("/cases/" + id + "/parties", As.intakeOfficer()));
        List<String> mine = fields(opened);
        parties(
                id,
                "parties[0].id",
                party(id).toString(),
                "parties[0].fullName",
                "Tran Van Doi",
                "parties[0].role",
                "RELATED",
                "parties[1].role",
                "WITNESS",
                "parties[1].fullName",
                "Người Kia Thêm");
        mine.addAll(List.of(
                "parties[0].role",
                "RELATED",
                "parties[0].fullName",
                "Tran Van Doi",
                "parties[1].role",
                "WITNESS",
                "parties[1].fullName",
                "Người Tôi Thêm"));
        MvcTestResult conflict = send(id, mine);
        assertThat(conflict)
                .hasStatus(409)
                .bodyText()
                .contains("Hai người cùng sửa", "Người Kia Thêm · Người làm chứng", "Người Tôi Thêm · Người làm chứng")
                .contains("Chỉ người kia đã sửa.", "Chỉ bạn đã sửa.")
                .doesNotContain("??");
        assertThat(send(id, fields(body(conflict)))).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select full_name from casework.case_party where case_id = :id order by full_name")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .contains("Người Kia Thêm", "Người Tôi Thêm");
    }

    private MvcTestResult send(CaseId id, List<String> fields) {
        return post("/cases/" + id + "/parties", As.intakeOfficer(), fields.toArray(String[]::new));
    }

    /** What the page sends untouched: hidden fields, and buttons that are chosen already. */
    private static List<String> fields(String page) {
        List<String> fields = new ArrayList<>();
        SENT.matcher(page.substring(page.indexOf("/parties\""))).results().forEach(input -> {
            if (!input.group(1).equals("_csrf")
                    && (!input.group().contains("radio") || input.group().contains("checked=\"checked\""))) {
                fields.add(input.group(1));
                fields.add(HtmlUtils.htmlUnescape(input.group().replaceFirst("(?s).*? value=\"([^\"]*)\".*", "$1")));
            }
        });
        return fields;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
