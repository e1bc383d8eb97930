package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Vietnam;

/** A request that is passed to a centre on record (Luật TGPL 2017 Đ35 k1; Mẫu 09) arrives there, or comes back. */
class TransferArrivalTests extends TransferWebTest {

    @Autowired
    private ReferralSource source;

    @Autowired
    private ReferralQueries referrals;

    @Test
    void theOtherCentreSeesItAtOnceAndOpensWhatWasSent() {
        assertThat(get("/referrals", As.otherProvince()))
                .bodyText()
                .contains(NAME, "Chuyển yêu cầu (Mẫu 09)")
                .contains("Trung tâm Trợ giúp pháp lý nhà nước tỉnh Đắk Lắk");
        assertThat(get("/", As.otherProvince())).bodyText().contains(NAME);
        assertThat(get(page(), As.otherProvince()))
                .bodyText()
                .contains(NAME, "1971", "Matter", REASON, "0905 111 222 (Không gọi số này)")
                .contains("/requests/new?referral=" + referral())
                .doesNotContain(sent.toString(), "??");
        assertThat(journalled("referrals.read", referral()))
                .as("opening it is written into the journal")
                .isOne();
    }

    @Test
    void thePageSaysTheSexAsTheFormThereBeginsWithIt() {
        sent = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, NAME);
        jdbc.sql(
                        "update people.person set sex = 'FEMALE' where id = (select beneficiary_id from intake.request where id = :id)")
                .param("id", sent)
                .update();
        assertThat(transfer()).hasStatus(302);
        assertThat(get(page(), As.otherProvince())).bodyText().contains("Giới tính</dt><dd>Nữ");
    }

    @Test
    void bothSidesSeeHowLongItHasWaitedAndTheOldestStandsFirst() {
        assertThat(get("/referrals", As.otherProvince())).bodyText().contains("Chờ từ hôm nay");
        UUID first = sent;
        UUID oldReferral = referral();
        jdbc.sql("update referrals.referral set sent_at = now() - interval '138 days' where id = :id")
                .param("id", oldReferral)
                .update();
        sent = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Y Sau Niê");
        assertThat(transfer()).hasStatus(302);
        String since = "Chờ từ " + Display.date(LocalDate.now(Vietnam.ZONE).minusDays(138)) + ", 138 ngày";
        assertThat(get("/referrals", As.otherProvince()))
                .bodyText()
                .contains(since)
                .containsSubsequence(oldReferral.toString(), referral().toString());
        assertThat(get("/referrals/" + oldReferral, As.otherProvince()))
                .bodyText()
                .contains(since);
        assertThat(get("/requests/" + first, As.director())).bodyText().contains("Yêu cầu đã chuyển", since);
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(get(page(), As.director())).as("not even the sender").hasStatus(404);
        assertThat(get("/referrals?state=ALL", As.director())).bodyText().doesNotContain(NAME);
        AccessScope third = new AccessScope(
                AccessScope.Level.CENTRE,
                new ActorId(UUID.randomUUID()),
                new OfficeId(UUID.randomUUID()),
                new OfficeId(UUID.randomUUID()),
                "01");
        assertThat(source.find(referral(), third)).isEmpty();
        assertThat(referrals.list(ReferralView.receivedIn(third), null, null).rows())
                .isEmpty();
        assertThat(get("/referrals/" + referral() + "/return", As.director())).hasStatus(404);
        assertThat(sendBack(As.director(), "Khong nhan")).hasStatus(404);
    }

    @Test
    void itBecomesARequestThereOnceAndTheSenderHearsItsNumberAndNothingElse() {
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .containsPattern("value=\"TRANSFER\"[^>]*checked")
                .containsPattern("value=\"false\" selected=\"selected\">Không gọi số này")
                .contains("1971", "0905 111 222", "Matter");
        assertThat(get("/requests/" + sent, As.director())).bodyText().contains("Yêu cầu đã chuyển", "Chờ nơi nhận");
        UUID written = UUID.randomUUID();
        assertThat(take(written)).hasStatus(302);
        assertThat(take(written)).as("the same form again").hasStatus(302);
        assertThat(take(UUID.randomUUID()))
                .as("another form")
                .hasStatus(422)
                .bodyText()
                .contains("không còn chờ");
        String number = jdbc.sql("select receipt_code from intake.request where id = :id")
                .param("id", written)
                .query(String.class)
                .single();
        assertThat(get("/requests/" + sent, As.director()))
                .bodyText()
                .contains("Đã tiếp nhận, số " + number)
                .doesNotContain(written.toString(), "??");
        assertThat(get("/requests/" + written, As.otherProvince()))
                .bodyText()
                .contains("/referrals/" + referral(), "Trung tâm khác chuyển đến")
                .doesNotContain("??");
        assertThat(sendBack(As.otherProvince(), "Khong nhan"))
                .as("what was taken up is not sent back")
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung bạn đã ghi", "Khong nhan", "Đã tiếp nhận", "Ghi yêu cầu", ", lúc ")
                .doesNotContain("??");
    }

    @Test
    void whatIsNotTakenComesBackOpenWithTheReasonAndMayBePassedOnAgain() {
        assertThat(get("/referrals/" + referral() + "/return", As.otherProvince()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        assertThat(sendBack(As.otherProvince(), "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(sendBack(As.otherProvince(), "Vu viec xay ra o Tay Ninh")).hasStatus(302);
        assertThat(get(page(), As.otherProvince()))
                .bodyText()
                .contains("Đã trả lại nơi chuyển", "Vu viec xay ra o Tay Ninh")
                .doesNotContain("/requests/new?referral=", "??");
        assertThat(get("/requests/" + sent, As.director()))
                .bodyText()
                .contains("Nơi nhận trả lại yêu cầu", "Vu viec xay ra o Tay Ninh", "/requests/" + sent + "/transfer")
                .doesNotContain("??");
        assertThat(get("/", As.director())).bodyText().contains("Trả lời lại yêu cầu bị nơi nhận trả về");
        assertThat(jdbc.sql("select count(*) from people.involvement where matter_id = :id and open")
                        .param("id", sent)
                        .query(Integer.class)
                        .single())
                .as("who stands in it is checked against others again")
                .isPositive();
        assertThat(transfer()).hasStatus(302);
        assertThat(jdbc.sql(
                                "select string_agg(state, ' ' order by sent_at, id) from referrals.referral where transferred_request_id = :id")
                        .param("id", sent)
                        .query(String.class)
                        .single())
                .isEqualTo("RETURNED WAITING");
    }

    private MvcTestResult sendBack(RequestPostProcessor who, String reason) {
        return flushed(post("/referrals/" + referral() + "/return", who).param("reason", reason));
    }

    private MvcTestResult take(UUID id) {
        return flushed(post("/requests/new", As.otherProvince())
                .param("requestId", id.toString())
                .param("person.fullName", NAME)
                .param("person.birth", "1971")
                .param("reception.channel", "TRANSFER")
                .param("reception.transferredFrom", "Trung tâm tỉnh Đắk Lắk")
                .param("reception.referralId", referral().toString())
                .param("groups", "HO_NGHEO")
                .param("matter.fieldCode", "LAND")
                .param("matter.formOfAid", "ADVICE")
                .param("matter.summary", "Tranh chấp ranh giới"));
    }
}
