package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;

/** What was told wrongly of a registration is told right, or withdrawn, with the reason; both stay on record (TTLT 10/2018 Đ12). */
class CorrectedRegistrationTests extends SeveralRegisteredTest {

    private UUID letter;

    @BeforeEach
    void oneLetterForBoth() {
        letter = UUID.randomUUID();
        assertThat(register(letter, "persons", first.toString(), "persons", joined.toString()))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theFormSaysWhatWasTold() {
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Sửa / rút lại", "/correction\"");
        assertThat(get(path(), As.legalAidOfficer()))
                .bodyText()
                .contains("Đăng ký đã ghi", "CQĐT tỉnh", "Lê Văn Đầu")
                .containsPattern("value=\"" + joined + "\"[^>]*checked")
                .doesNotContain("name=\"answersToo\"");
        assertThat(get(path(), As.lawyer())).hasStatus(404);
    }

    @Test
    void anotherBodyIsToldInThePlaceOfTheWrongOne() {
        assertThat(correct("CQĐT khu vực 2", day(-1), first, joined)).hasRedirectedUrl("/cases/" + id);
        assertThat(registrations())
                .isEqualTo(
                        "DEFENDER Hoàng Thị Cùng; DEFENDER Hoàng Thị Cùng; DEFENDER Lê Văn Đầu; DEFENDER Lê Văn Đầu");
        assertThat(get("/cases/" + id + "?show=all", As.legalAidOfficer()))
                .bodyText()
                .contains(
                        "Sửa đăng ký tham gia tố tụng",
                        "Trước: Tran Thi Minh Tam · Người bào chữa cho Lê Văn Đầu, Hoàng Thị Cùng, CQĐT tỉnh",
                        "Nay: Tran Thi Minh Tam · Người bào chữa cho Lê Văn Đầu, Hoàng Thị Cùng, CQĐT khu vực 2",
                        "Lý do: Ghi nhầm");
        assertThat(get(path(), As.legalAidOfficer())).hasStatus(404);
    }

    @Test
    void whoWasNamedWronglyGoesAndTheOtherKeepsHisAnswer() {
        answer(letter, "REGISTERED", first);
        assertThat(correct("CQĐT tỉnh", day(-1), first)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Chưa đăng ký cho: Hoàng Thị Cùng", "Đã vào sổ đăng ký");
    }

    @Test
    void whatWasAnsweredGoesWithItsAnswerOrNotAtAll() {
        answer(letter, "REFUSED", first, joined);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("open");
        assertThat(correct("CQĐT khu vực 2", day(-1), first, joined))
                .hasStatus(422)
                .bodyText()
                .contains("answersToo-error", "name=\"answersToo\"");
        assertThat(withdraw(As.legalAidOfficer())).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("lapsed");
        assertThat(get("/cases/" + id + "?show=all", As.legalAidOfficer()))
                .bodyText()
                .contains("Rút lại đăng ký tham gia tố tụng", "Thiếu căn cứ", "Chưa có đăng ký: Tran Thi Minh Tam");
    }

    /** TTLT 10/2018 Đ6: whom the authority was said to have entered by mistake is looked for from the minute he was refused. */
    @Test
    void hoursThatWereMetByMistakeRunAsTheyOught() {
        answer(letter, "REFUSED", first, joined);
        UUID again = UUID.randomUUID();
        register(again, "persons", first.toString(), "persons", joined.toString());
        answer(again, "REGISTERED", first, joined);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("met");
        letter = again;
        assertThat(withdraw(As.director())).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select count(*) from casework.deadline
                         where case_id = :id and kind = 'REPLACEMENT' and met_at is null and lapsed_at is null""").param("id", id.value()).query(Integer.class).single())
                .isOne();
    }

    @Test
    void nothingChangedAndWrongInputAreToldAtTheirFields() {
        assertThat(correct("CQĐT tỉnh", day(-1), first, joined))
                .hasStatus(422)
                .bodyText()
                .contains("what-error", "Chưa sửa gì");
        assertThat(correct("CQĐT tỉnh", day(1), first, joined))
                .hasStatus(422)
                .bodyText()
                .contains("sentOn-error");
        assertThat(correct("CQĐT tỉnh", day(-1))).hasStatus(422).bodyText().contains("persons-error");
        assertThat(post(path(), As.legalAidOfficer(), "version", Long.toString(version(id)), "what", "WITHDRAW"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
    }

    private String path() {
        return "/cases/" + id + "/registrations/" + letter + "/correction";
    }

    private MvcTestResult correct(String authority, String sentOn, UUID... persons) {
        String[] more = new String[persons.length * 2];
        for (int i = 0; i < persons.length; i++) {
            more[2 * i] = "persons";
            more[2 * i + 1] = persons[i].toString();
        }
        String[] needed = {
            "version",
            Long.toString(version(id)),
            "what",
            "CORRECT",
            "authorityKind",
            "INVESTIGATOR",
            "authority",
            authority,
            "stageCode",
            "INVESTIGATION",
            "sentOn",
            sentOn,
            "reason",
            "Ghi nhầm"
        };
        return post(path(), As.legalAidOfficer(), both(needed, more));
    }

    private MvcTestResult withdraw(RequestPostProcessor who) {
        return post(
                path(),
                who,
                "version",
                Long.toString(version(id)),
                "what",
                "WITHDRAW",
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "CQĐT tỉnh",
                "stageCode",
                "INVESTIGATION",
                "sentOn",
                day(-1),
                "reason",
                "Gửi nhầm",
                "answersToo",
                "true");
    }
}
