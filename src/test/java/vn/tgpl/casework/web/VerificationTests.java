package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.TimeOrderedId;

class VerificationTests extends CaseWebTest {

    private final UUID asked = TimeOrderedId.next();

    @Test
    void whatIsAskedOfAnotherProvinceStandsInTheCaseWithItsResult() {
        CaseId id = assignedLitigation();
        assertThat(request(id, day(-3))).hasRedirectedUrl("/cases/" + id);
        assertThat(request(id, day(-3))).as("sent twice").hasRedirectedUrl("/cases/" + id);
        assertThat(count("verification", id)).isEqualTo(1);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Trung tâm tỉnh Gia Lai", "Xác minh nơi cư trú", "Ghi kết quả xác minh");
        String result = "/cases/" + id + "/verifications/" + asked + "/result";
        assertThat(get(result, As.legalAidOfficer())).hasStatusOk().bodyText().contains("Xác minh nơi cư trú");
        assertThat(conclude(result, As.legalAidOfficer(), day(-4)))
                .hasStatus(422)
                .bodyText()
                .contains("resultOn-error");
        assertThat(conclude(result, As.legalAidOfficer(), day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(conclude(result, As.legalAidOfficer(), day(0))).hasStatus(409);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Có cư trú tại xã");
    }

    @Test
    void theDayLiesBetweenAcceptanceAndToday() {
        CaseId id = assignedLitigation();
        assertThat(request(id, day(-9))).hasStatus(422).bodyText().contains("askedOn-error");
        assertThat(request(id, day(1))).hasStatus(422).bodyText().contains("askedOn-error");
        assertThat(get("/cases/" + id + "/verifications/new", As.director())).hasStatus(403);
        assertThat(get("/cases/" + id + "/verifications/new", As.otherProvince()))
                .hasStatus(404);
    }

    @Test
    void whatAnotherProvinceAsksIsAnsweredWithinTenDays() {
        assertThat(receive(day(-2))).hasRedirectedUrl("/verifications");
        assertThat(jdbc.sql("select due_on - asked_on >= 10 from casework.verification where id = :id")
                        .param("id", asked)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(get("/verifications", As.intakeOfficer()))
                .bodyText()
                .contains("Trung tâm tỉnh Gia Lai", "còn ", "Trả lời xác minh");
        String result = "/verifications/" + asked + "/result";
        assertThat(get(result, As.otherProvince())).hasStatus(404);
        assertThat(conclude(result, As.otherProvince(), day(0))).hasStatus(404);
        assertThat(conclude(result, As.intakeOfficer(), day(0))).hasRedirectedUrl("/verifications");
        assertThat(get("/verifications", As.intakeOfficer())).bodyText().contains("Có cư trú tại xã");
    }

    @Test
    void anAnswerThatComesTooLateIsGivenBackWithWhoAnsweredBefore() {
        receive(day(-2));
        String result = "/verifications/" + asked + "/result";
        assertThat(conclude(result, As.director(), day(0))).hasRedirectedUrl("/verifications");
        assertThat(post(result, As.intakeOfficer(), "result", "Khong cu tru o do", "resultOn", day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Khong cu tru o do", "Nội dung người khác vừa lưu", "Có cư trú tại xã", ", lúc ")
                .doesNotContain("??");
    }

    @Test
    void theListIsPagedAndItsOpenOnesStandInTheWorkListTheCalendarAndTheMenu() {
        for (int i = 0; i < 55; i++) {
            jdbc.sql("""
                            insert into casework.verification (id, office_id, centre_id, province_code, counterpart,
                                subject, asked_on, due_on, unit, amount, legal_reference, result, result_on, recorded_at, recorded_by, version)
                            values (:id, :centre, :centre, '66', :from, 'Hoi', :askedOn, :today, 'CALENDAR_DAYS', 10, 'Article',
                                    :result, :resultOn::date, now(), :by, 0)""")
                    .param("id", TimeOrderedId.next())
                    .param("centre", Rows.DAK_LAK)
                    .param("from", "Trung tâm số " + i)
                    .param("askedOn", today().minusDays(i))
                    .param("today", today())
                    .param("result", i < 5 ? null : "Da tra loi")
                    .param("resultOn", i < 5 ? null : day(0).replaceAll("(..)/(..)/(....)", "$3-$2-$1"))
                    .param("by", Rows.account(3))
                    .update();
        }
        String first = text(get("/verifications", As.intakeOfficer()));
        assertThat(first).contains("Trung tâm số 0<", "Trung tâm số 5<").doesNotContain("Trung tâm số 54<");
        Matcher next = Pattern.compile("/verifications\\?after=[^\"]+").matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(text(get(next.group(), As.intakeOfficer())))
                .contains("Trung tâm số 54<")
                .doesNotContain("Trung tâm số 0<");
        assertThat(get("/", As.intakeOfficer()))
                .bodyText()
                .contains("Trung tâm số 0", "yêu cầu xác minh đến hạn hôm nay");
        assertThat(get("/calendar", As.intakeOfficer())).bodyText().contains("Trung tâm số 0", "hôm nay");
        assertThat(get("/calendar", As.legalAidOfficer())).bodyText().doesNotContain("Trung tâm số 0");
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aRequestFromTheFutureIsRefusedAtItsField() {
        assertThat(receive(day(1))).hasStatus(422).bodyText().contains("askedOn-error");
    }

    @Test
    void aSentFormThatSaysSomethingElseIsNotDroppedButSentAgainUnderAnotherId() {
        assertThat(receive(day(-2))).hasRedirectedUrl("/verifications");
        assertThat(receive(day(-2))).as("sent twice").hasRedirectedUrl("/verifications");
        assertThat(receive(day(-1)))
                .hasStatus(409)
                .bodyText()
                .contains("đã được gửi trước đó", day(-1))
                .doesNotContain(asked.toString());
    }

    private MvcTestResult request(CaseId id, String day) {
        return post("/cases/" + id + "/verifications", As.legalAidOfficer(), fields(day));
    }

    private MvcTestResult receive(String day) {
        return post("/verifications", As.intakeOfficer(), fields(day));
    }

    private String[] fields(String day) {
        return new String[] {
            "id",
            asked.toString(),
            "counterpart",
            "Trung tâm tỉnh Gia Lai",
            "subject",
            "Xác minh nơi cư trú",
            "askedOn",
            day
        };
    }

    private MvcTestResult conclude(String path, RequestPostProcessor who, String day) {
        return post(path, who, "result", "Có cư trú tại xã", "resultOn", day);
    }
}
