package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.shared.OfficeId;

/** Luật TGPL 2017 Đ34 k2: what a case asks of a centre on record reaches it there, and its answer reaches the case. */
class VerificationOfAnotherCentreTests extends AskedCentreWebTest {

    @Test
    void theChosenCentreHasItAtOnceWithWhoAsksAndHowToReachHimAndNothingOfTheCase() {
        jdbc.sql("update offices.office set phone = '0262 3811 001', address = '39 Ly Thuong Kiet' where id = :id")
                .param("id", Rows.DAK_LAK)
                .update();
        assertThat(get("/cases/" + id + "/verifications/new", As.legalAidOfficer()))
                .bodyText()
                .contains(Rows.DONG_THAP.toString())
                .doesNotContain("value=\"" + Rows.DAK_LAK + "\"");
        assertThat(send(Rows.DONG_THAP, null, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(send(Rows.DONG_THAP, null, day(0))).as("sent twice").hasRedirectedUrl("/cases/" + id);
        assertThat(arrived()).hasSize(1);
        String code = jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        for (String page : List.of("/verifications", answerPath())) {
            assertThatText(get(page, As.otherProvince()))
                    .contains(SUBJECT, "0262 3811 001", "39 Ly Thuong Kiet", nameOf(Rows.DAK_LAK))
                    .doesNotContain("Ho Thi Can Giu Kin", code, id.toString());
        }
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'casework.verificationRead'")
                        .query(Long.class)
                        .single())
                .as("the one look at what was asked")
                .isOne();
        assertThat(get("/cases/" + id, As.otherProvince())).hasStatus(404);
        assertThat(get(answerPath(), As.intakeOfficer()))
                .as("the asking centre")
                .hasStatus(404);
        assertThatText(get("/", As.otherProvince())).contains(nameOf(Rows.DAK_LAK));
    }

    @Test
    void whoAskedIsRemindedOfTheLastDayOnTheCaseInTheCalendarAndInTheWorkList() {
        send(Rows.DONG_THAP, null, day(0));
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 open");
        assertThatText(get("/cases/" + id, As.legalAidOfficer()))
                .contains("Trả lời kết quả xác minh", "Trách nhiệm: Nơi được đề nghị xác minh");
        pressing();
        assertThatText(get("/", As.legalAidOfficer())).contains("Chờ kết quả xác minh", nameOf(Rows.DONG_THAP));
        assertThatText(get("/calendar", As.legalAidOfficer()))
                .contains("Trả lời kết quả xác minh", nameOf(Rows.DONG_THAP));
    }

    @Test
    void theAnswerReachesTheCaseItsTimelineAndTheWorkListOfTheExecutorUntilHeWorksOn() {
        send(Rows.DONG_THAP, null, day(0));
        assertThat(answer("", day(0))).hasStatus(422).bodyText().contains("result-error");
        assertThat(answer(FOUND, day(1))).hasStatus(422).bodyText().contains("resultOn-error", FOUND);
        assertThat(answer(FOUND, day(0))).hasRedirectedUrl("/verifications");
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 met");
        assertThat(answer(FOUND, day(0)))
                .as("sent twice")
                .hasStatus(409)
                .bodyText()
                .contains(FOUND);
        assertThatText(get("/cases/" + id, As.legalAidOfficer()))
                .contains(FOUND, "Kết quả xác minh: " + nameOf(Rows.DONG_THAP))
                .doesNotContain("/verifications/" + asked + "/result");
        assertThatText(get("/", As.legalAidOfficer())).contains("Đọc kết quả xác minh mới đến");
        assertThat(recordWork(As.legalAidOfficer(), id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThatText(get("/", As.legalAidOfficer())).doesNotContain("Đọc kết quả xác minh mới đến");
    }

    @Test
    void anAnswerOnPaperIsNotedByTheAskerAndTheOtherCentreOwesNoneAndReadsNoneOfItsWords() {
        send(Rows.DONG_THAP, null, day(0));
        String note = "/cases/" + id + "/verifications/" + asked + "/result";
        assertThat(post(note, As.legalAidOfficer(), "result", FOUND, "resultOn", day(0)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(period()).isEqualTo("D23 CALENDAR_DAYS 10 met");
        assertThatText(get("/verifications", As.otherProvince()))
                .contains(SUBJECT, "Nơi yêu cầu ghi đã nhận trả lời bằng văn bản giấy")
                .doesNotContain(FOUND);
        assertThat(answer("Mot tra loi khac", day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Mot tra loi khac", "Nơi yêu cầu ghi đã nhận trả lời bằng văn bản giấy");
        assertThatText(get("/", As.legalAidOfficer())).doesNotContain("Đọc kết quả xác minh mới đến");
    }

    @Test
    void aFormThatComesAfterTheAnswerOfTheOtherCentreIsGivenBack() {
        send(Rows.DONG_THAP, null, day(0));
        answer(FOUND, day(0));
        assertThat(post(
                        "/cases/" + id + "/verifications/" + asked + "/result",
                        As.legalAidOfficer(),
                        "result",
                        "Nhan bang thu",
                        "resultOn",
                        day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Nhan bang thu", "Nhận kết quả xác minh từ Trung tâm được đề nghị");
    }

    @Test
    void eitherACentreOfAnotherProvinceIsChosenOrAnotherPlaceNamed() {
        assertThat(send(null, null, day(0))).hasStatus(422).bodyText().contains("toCentre-error", SUBJECT);
        assertThat(send(Rows.DONG_THAP, "Trung tam khac", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("counterpart-error");
        assertThat(send(Rows.DAK_LAK, null, day(0))).hasStatus(422).bodyText().contains("toCentre-error");
        assertThat(send(Rows.DONG_THAP, null, day(-1)))
                .as("it arrives with the saving")
                .hasStatus(422)
                .bodyText()
                .contains("askedOn-error");
        assertThat(send(null, "Trung tam khac", day(-1))).hasRedirectedUrl("/cases/" + id);
        assertThat(arrived()).isEmpty();
        assertThat(period()).as("by letter").isEqualTo("D23 CALENDAR_DAYS 10 open");
    }

    @Test
    void whoeverGoesOnWithTheAskedCentreAnswersInItsPlace() {
        send(Rows.DONG_THAP, null, day(0));
        UUID successor = UUID.randomUUID();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, valid_from, version)
                        values (:id, 'CENTRE', 'Trung tam noi tiep', 'TTNT', '82', '2010-01-01', 0)""").param("id", successor).update();
        jdbc.sql("update offices.office set valid_to = :last, successor_id = :successor where id = :id")
                .param("last", today().minusDays(1))
                .param("successor", successor)
                .param("id", Rows.DONG_THAP)
                .update();
        jdbc.sql("update identity.account set office_id = :office where username = 'dongthap'")
                .param("office", successor)
                .update();
        offices.find(OfficeId.next());
        assertThatText(get("/verifications", As.otherProvince())).contains(SUBJECT);
        assertThat(answer(FOUND, day(0))).hasRedirectedUrl("/verifications");
        assertThatText(get("/cases/" + id, As.legalAidOfficer())).contains(FOUND);
    }
}
