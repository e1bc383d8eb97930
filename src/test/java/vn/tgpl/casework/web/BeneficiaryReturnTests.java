package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A leaving that was entered by mistake is taken back. */
class BeneficiaryReturnTests extends LeavingWebTest {

    @Test
    void aLeavingEnteredByMistakeIsTakenBackWithTheReasonAndBothAreTold() {
        assertThat(get(back(), As.intakeOfficer())).as("he has not left").hasStatus(404);
        assertThat(end("WITHDREW", day(0), "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/parties", As.intakeOfficer()))
                .bodyText()
                .contains("Rút lại việc thôi trợ giúp " + NAME, back());
        assertThat(get(back(), As.intakeOfficer())).hasStatusOk().bodyText().contains(NAME, "Rut yeu cau");
        assertThat(get(back(), As.otherProvince())).hasStatus(404);
        assertThat(get(back(), As.accountant())).hasStatus(403);
        assertThat(takeBack(Long.toString(version(id)), " "))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(takeBack(Long.toString(version(id)), "Nham voi nguoi khac")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "Thôi trợ giúp: " + NAME,
                        "Rut yeu cau",
                        "Rút lại việc thôi trợ giúp: " + NAME,
                        "Nham voi nguoi khac");
        assertThat(jdbc.sql("select state || ' ' || drop_reason from duties.duty where person_id = :person")
                        .param("person", person)
                        .query(String.class)
                        .list())
                .containsExactly("DROPPED Việc thôi trợ giúp người này được rút lại nên không còn phải thông báo.");
        assertThat(get("/cases/register", As.intakeOfficer())).bodyText().doesNotContain(NAME + " (");
    }

    /** Luật TGPL 2017 Đ25 k2 a. */
    @Test
    void whoWasEnteredAsTheOpponentMeanwhileIsNotTakenBack() {
        jdbc.sql("update people.person set national_id = '066171099887' where id = :id")
                .param("id", person)
                .update();
        end("WRONG_PERSON", day(0), "Ghi nham");
        String[] opponent = {
            "version", Long.toString(version(id)),
            "parties[0].role", "OPPOSING",
            "parties[0].fullName", NAME,
            "parties[0].nationalId", "066171099887",
            "reason", "Bi don"
        };
        assertThat(post("/cases/" + id + "/parties", As.intakeOfficer(), opponent))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(takeBack(Long.toString(version(id)), "Nham voi nguoi khac"))
                .hasStatus(422)
                .bodyText()
                .contains("bên có quyền lợi đối lập trong vụ việc này", "Nham voi nguoi khac");
        assertThat(count("beneficiary_end", id)).isOne();
    }

    @Test
    void whoComesBackMayLeaveOnceMoreAndAFormThatComesTooLateIsGivenBack() {
        end("WITHDREW", day(0), "Rut yeu cau");
        String seen = Long.toString(version(id));
        takeBack(seen, "Nham voi nguoi khac");
        assertThat(takeBack(seen, "Nham lan hai"))
                .hasStatus(409)
                .bodyText()
                .contains("Nham lan hai", "Tình trạng hiện nay");
        assertThat(end("DECEASED", day(0), "Da chet")).hasRedirectedUrl("/cases/" + id);
        assertThat(count("beneficiary_end", id)).isEqualTo(2);
    }

    /** TT 12/2018 Đ6 k2; Luật TGPL 2017 Đ31 k2: as if he never had left. */
    @Test
    void thePapersHeOwesAreAwaitedByTheirDayAndTwelveHoursCountAgain() {
        CaseId fresh = open(
                CaseSetup.Accepted.litigation(weekAgo().plus(Duration.ofDays(7)).minus(Duration.ofHours(1)))
                        .status("ACCUSED_AT_LARGE"));
        jdbc.sql("""
                        update casework.further_beneficiary
                           set case_id = :fresh, status_code = 'ARRESTED', added_at = now() - interval '30 minutes'
                         where case_id = :id""").param("fresh", fresh.value()).param("id", id.value()).update();
        id = fresh;
        jdbc.sql("""
                        insert into casework.deadline (id, case_id, kind, law, unit, amount, subject, started_at, due_at, legal_reference)
                        values (:deadline, :id, 'MISSING_PAPERS', 'D3', 'WORKING_DAYS', 5, :person, now(), now() + interval '9 days', 'Article')""")
                .param("deadline", UUID.randomUUID())
                .param("id", id.value())
                .param("person", person)
                .update();
        end("WITHDREW", day(0), "Rut yeu cau");
        assertThat(open("MISSING_PAPERS")).isEmpty();
        takeBack(Long.toString(version(id)), "Nham voi nguoi khac");
        assertThat(open("MISSING_PAPERS")).containsExactly("D3");
        assertThat(open("ASSIGNMENT")).containsExactly("D5");
    }

    private List<String> open(String kind) {
        return jdbc.sql("""
                        select law from casework.deadline
                         where case_id = :id and kind = :kind and met_at is null and lapsed_at is null""")
                .param("id", id.value())
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private String back() {
        return "/cases/" + id + "/beneficiaries/" + person + "/return";
    }

    private MvcTestResult takeBack(String version, String reason) {
        return post(back(), As.intakeOfficer(), "version", version, "reason", reason);
    }
}
