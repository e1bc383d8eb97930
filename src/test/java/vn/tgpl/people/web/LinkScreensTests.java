package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Records of one person are proposed, linked, shown and taken apart again. */
class LinkScreensTests extends LinkWebTest {

    @Autowired
    private Journal journal;

    @Test
    void likelyDuplicatesAreProposedWithTheScoreInWords() {
        assertThat(page(first, As.intakeOfficer()))
                .contains("Cùng họ tên, cùng năm sinh: rất có thể là một người (80/100 điểm).", "other=" + second)
                .doesNotContain(NUMBER.value(), "??");
        assertThat(body("/people/" + first + "/link?other=" + second, As.intakeOfficer()))
                .contains("value=\"" + second + "\"", "checked")
                .doesNotContain("??");
    }

    @Test
    void linkedRecordsAreShownWithTheMattersInTheReadersScope() {
        assertThat(link(first, second.toString(), "Cùng ngày sinh, cùng quê")).hasStatus(302);
        assertThat(page(first, As.intakeOfficer()))
                .contains("Hồ sơ khác của cùng một người", "/people/" + second, "Cùng ngày sinh, cùng quê")
                .contains("Vụ việc TT.TV.441.2026 (chưa kết thúc)", "TT.TV.442.2026")
                .doesNotContain("??");
        assertThat(page(second, As.intakeOfficer())).contains("/people/" + first, "Cùng ngày sinh, cùng quê");
        assertThat(page(first, As.branchHead()))
                .contains("/people/" + second, "TT.TV.442.2026")
                .doesNotContain("TT.TV.441.2026");
        for (PersonId id : List.of(first, second)) {
            assertThat(journal.entriesOf("person", id.toString())).anySatisfy(entry -> {
                assertThat(entry.action()).isEqualTo("people.link");
                assertThat(entry.reason()).isEqualTo("Cùng ngày sinh, cùng quê");
            });
        }
    }

    @Test
    void undoingTakesTheRecordOutAndKeepsWhatWas() {
        link(first, second.toString(), "Một");
        link(second, third.toString(), "Hai");
        assertThat(groupOf(third)).containsExactly(first, second);
        assertThat(body("/people/" + first + "/unlink", As.intakeOfficer()))
                .contains("/people/" + second, "/people/" + third)
                .doesNotContain("??");
        assertThat(unlink(first, "Không phải một người")).hasStatus(302);
        assertThat(groupOf(first)).isEmpty();
        assertThat(groupOf(third)).containsExactly(second);
        assertThat(jdbc.sql("select count(*) from people.person_link where end_reason = 'Không phải một người'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(journal.entriesOf("person", first.toString()))
                .extracting(JournalEntryView::action)
                .contains("people.unlink");
        assertThat(link(third, first.toString(), "Vẫn là một người")).hasStatus(302);
        assertThat(groupOf(first)).containsExactly(second, third);
    }

    @Test
    void whoseLinkWasUndoneIsToldToBeSomebodyElseAndMayYetBeLinked() {
        link(first, second.toString(), "Một");
        link(second, third.toString(), "Hai");
        assertThat(page(first, As.intakeOfficer())).doesNotContain("Đã ghi là hai người khác nhau");
        unlink(first, "Hai người trùng tên");
        for (PersonId one : List.of(first, second)) {
            assertThat(page(one, As.intakeOfficer()))
                    .contains("Đã ghi là hai người khác nhau", "hai hồ sơ là của hai người. Lý do: Hai người trùng tên")
                    .contains("Vẫn liên kết")
                    .doesNotContain("Có thể trùng với", "rất có thể là một người", "??");
        }
        assertThat(link(second, first.toString(), "Vẫn là một người")).hasStatus(302);
        assertThat(page(first, As.intakeOfficer())).doesNotContain("Đã ghi là hai người khác nhau");
    }

    @Test
    void wrongInputIsToldAtItsFieldAndChangesNothing() {
        assertThat(link(first, "", "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("other-error", "L&yacute; do</textarea>");
        assertThat(link(first, "khong-phai-ma", "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("other-error");
        assertThat(link(first, second.toString(), "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(link(first, first.toString(), "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("với chính nó");
        assertThat(unlink(first, "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(unlink(first, "Lý do")).hasStatus(422).bodyText().contains("không còn liên kết");
        assertThat(groupOf(first)).isEmpty();
        link(first, second.toString(), "Lý do");
        assertThat(link(second, first.toString(), "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("đã được liên kết");
    }

    @Test
    void whatIsForeignIsNotThere() {
        PersonId foreign = register("dongthap", null);
        assertThat(link(first, foreign.toString(), "Lý do")).hasStatus(404);
        assertThat(link(first, TimeOrderedId.next().toString(), "Lý do")).hasStatus(404);
        for (String path : List.of("/link", "/unlink")) {
            assertThat(mvc.get().uri("/people/" + first + path).with(As.otherProvince()))
                    .hasStatus(404);
            assertThat(post(first, path, As.otherProvince(), second.toString(), "Lý do"))
                    .hasStatus(404);
            assertThat(post(first, path, As.accountant(), second.toString(), "Lý do"))
                    .hasStatus4xxClientError();
        }
        assertThat(groupOf(first)).isEmpty();
    }

    private List<PersonId> groupOf(PersonId id) {
        Actor officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        return linked.of(id, officer.scope()).stream().map(other -> other.id()).toList();
    }

    private MvcTestResult unlink(PersonId id, String reason) {
        return post(id, "/unlink", As.intakeOfficer(), "", reason);
    }

    private String page(PersonId id, RequestPostProcessor as) {
        return body("/people/" + id, as);
    }

    private String body(String path, RequestPostProcessor as) {
        MvcTestResult result = mvc.get().uri(path).with(as).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
