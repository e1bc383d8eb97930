package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** What is told in the place of a wrong letter is held to what a letter is held to. */
class CheckedCorrectionTests extends SeveralRegisteredTest {

    private UUID letter;

    @BeforeEach
    void aLetterForWhoJoined() {
        letter = UUID.randomUUID();
        assertThat(register(letter, "persons", joined.toString())).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void nobodyIsAskedOfWhomTheSameAuthorityWasAskedAlready() {
        assertThat(register(UUID.randomUUID(), "persons", first.toString())).hasRedirectedUrl("/cases/" + id);
        assertThat(correct(day(-1), first))
                .hasStatus(422)
                .bodyText()
                .contains("data-field=\"capacities[" + first + "]\"", "đã gửi và đang chờ kết quả", "Ghi nhầm");
    }

    @Test
    void nobodySentAnythingAfterHisCardWasTakenAway() {
        jdbc.sql("""
                        update practitioners.practitioner
                           set card_withdrawn_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date - 3,
                               card_withdrawal_decision = '7/QD', card_withdrawal_reason = 'x'
                         where id = :id""").param("id", officer).update();
        assertThat(correct(day(-2), first))
                .hasStatus(422)
                .bodyText()
                .contains("sentOn-error", "bị thu hồi từ ngày " + day(-3), "Ghi nhầm");
        assertThat(correct(day(-4), first)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void ofWhoIsHelpedNoLongerNoAnswerIsAskedFor() {
        String answer = "/registrations/" + letter + "/answer";
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(answer);
        post(
                "/cases/" + id + "/beneficiaries/" + joined + "/end",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "endedOn",
                day(0),
                "groundCode",
                "WITHDREW",
                "reason",
                "Rut yeu cau");
        settle();
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Người bào chữa cho Hoàng Thị Cùng")
                .doesNotContain(answer);
    }

    private MvcTestResult correct(String sentOn, UUID person) {
        return post(
                "/cases/" + id + "/registrations/" + letter + "/correction",
                As.director(),
                "version",
                Long.toString(version(id)),
                "what",
                "CORRECT",
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "CQĐT tỉnh",
                "stageCode",
                "INVESTIGATION",
                "sentOn",
                sentOn,
                "reason",
                "Ghi nhầm",
                "persons",
                person.toString());
    }
}
