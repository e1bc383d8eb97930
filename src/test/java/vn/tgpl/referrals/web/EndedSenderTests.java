package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.tgpl.As;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** An office that has ended sends nobody any more and still reads what it sent. */
class EndedSenderTests extends ReferralWebTest {

    @Autowired
    private Clock clock;

    @Autowired
    private Offices offices;

    @Test
    void onItsLastDayItStillSends() {
        end(today(), true);
        assertThat(mvc.get().uri("/referrals/new").with(As.communeClerk()))
                .bodyText()
                .contains("name=\"fullName\"");
        assertThat(send()).hasStatus(302);
    }

    @Test
    void afterItsLastDayItIsToldThatDayAndWhoTookOverAndNothingTypedIsLost() {
        LocalDate lastDay = today().minusDays(1);
        end(lastDay, true);
        assertThat(mvc.get().uri("/referrals/new").with(As.communeClerk()))
                .hasStatusOk()
                .bodyText()
                .contains("ngày cuối cùng là " + Display.date(lastDay), "UBND phường Buôn Hồ")
                .doesNotContain("name=\"fullName\"", "??");
        assertThat(send())
                .hasStatus(422)
                .bodyText()
                .contains("Nội dung bạn đã ghi", NAME, "0905 111 222", "UBND phường Buôn Hồ")
                .doesNotContain("??");
        assertThat(jdbc.sql("select count(*) from referrals.referral where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatItSentBeforeStaysReadable() {
        send();
        end(today().minusDays(1), false);
        assertThat(sentList()).hasStatusOk().bodyText().contains(NAME).doesNotContain("href=\"/referrals/new\"");
        assertThat(mvc.get().uri("/referrals/{id}/receipt", id).with(As.communeClerk()))
                .hasStatusOk()
                .bodyText()
                .contains(NAME)
                .doesNotContain("href=\"/referrals/new\"");
        assertThat(send()).as("the same form again").hasStatus(302);
    }

    /** Somebody has to tell the people it sent what became of them. */
    @Test
    void whoeverGoesOnWithItSeesWhomItSentInTheListOnTheReceiptAndInTheWorkList() {
        send();
        jdbc.sql(
                        "update identity.account set office_id = (select id from offices.office where abbreviation = 'UBND-BH') where username = 'ubndxa'")
                .update();
        String receipt = "/referrals/" + id + "/receipt";
        assertThat(sentList()).hasStatusOk().bodyText().doesNotContain(NAME);
        assertThat(mvc.get().uri(receipt).with(As.communeClerk())).hasStatus(404);
        end(today().minusDays(1), true);
        assertThat(sentList()).hasStatusOk().bodyText().contains(NAME);
        assertThat(mvc.get().uri(receipt).with(As.communeClerk()))
                .hasStatusOk()
                .bodyText()
                .contains(NAME);
        assertThat(mvc.get().uri("/").with(As.communeClerk()))
                .hasStatusOk()
                .bodyText()
                .contains(NAME);
        end(today().minusDays(1), false);
        assertThat(mvc.get().uri(receipt).with(As.communeClerk()))
                .as("nobody goes on with it")
                .hasStatus(404);
    }

    /** What is not there has the offices read anew: what a test made of one is gone with it. */
    @AfterTransaction
    void forgetTheOfficesOfTheTest() {
        offices.find(new OfficeId(new UUID(0, 0)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void end(LocalDate lastDay, boolean succeeded) {
        jdbc.sql("""
                        update offices.office o set valid_to = :lastDay,
                               successor_id = case when :succeeded then (select s.id from offices.office s where s.abbreviation = 'UBND-BH') end
                         where o.abbreviation = 'UBND-KP'""").param("lastDay", lastDay).param("succeeded", succeeded).update();
        forgetTheOfficesOfTheTest();
    }
}
