package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Vietnam;

/** A request that is passed to a centre on record (Luật TGPL 2017 Đ35 k1; Mẫu 09) arrives there, or comes back. */
@TgplTest
@Transactional
class TransferArrivalTests {

    private static final String NAME = "H Nuôn Bkrong";
    private static final String REASON = "Noi cu tru va noi xay ra vu viec o Dong Thap";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ReferralSource source;

    @Autowired
    private ReferralQueries referrals;

    private UUID sent;

    @BeforeEach
    void aRequestIsPassedOn() {
        sent = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, NAME);
        jdbc.sql("""
                        update people.person set birth_year = 1971, phone = '0905111222', phone_safe = false
                        where id = (select beneficiary_id from intake.request where id = :id)""").param("id", sent).update();
        assertThat(transfer()).hasStatus(302);
    }

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
    void aPlaceOfTheMatterThatHasMergedSinceIsTheOneItMergedInto() {
        jdbc.sql("update intake.request set matter_province_code = '54' where id = :id")
                .param("id", sent)
                .update();
        entities.clear();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .containsPattern("(?s)name=\"matter.provinceCode\".{0,4000}?value=\"66\" selected");
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

    /** Luật TGPL 2017 Đ26 k1, Đ35 k1: what the sender wrote down is confirmed, and not taken for what it is not. */
    @Test
    void whatTheSenderWroteDownStandsInTheFormThere() {
        jdbc.sql("""
                        update people.person set residence_province_code = '66', commune_code = null, address_line = 'Buon Ky',
                               national_id = '066171098765'
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", sent).update();
        jdbc.sql("""
                        update intake.request set field_code = 'LAND', form_of_aid = 'LITIGATION', authority = 'Toa an khu vuc 3',
                               matter_province_code = '82', central_order = true
                         where id = :id""").param("id", sent).update();
        entities.clear();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .containsPattern("value=\"66\" selected=\"selected\">[^<]*Đắk Lắk")
                .containsPattern("value=\"LAND\" selected")
                .containsPattern("value=\"LITIGATION\" selected")
                .contains("Buon Ky", "Toa an khu vuc 3", "class=\"callout\"")
                .doesNotContain(
                        "Cư trú tại tỉnh", "066171098765", "name=\"matter.centralOrder\" value=\"true\" checked")
                .doesNotContain("??");
    }

    /** What stands masked in the record of another centre is seen whole here: the journal says by whom, each time. */
    @Test
    void eachOpeningOfTheFormThereIsWrittenIntoTheJournal() {
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .contains("0905 111 222");
        assertThat(journalled("people.reveal", beneficiary())).isOne();
        assertThat(journalled("referrals.read", referral())).isOne();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .hasStatusOk();
        assertThat(journalled("people.reveal", beneficiary())).isEqualTo(2);
        assertThat(get("/requests/new?referral=" + referral(), As.intakeOfficer()))
                .as("whom it is not meant for")
                .hasStatus(404);
        assertThat(journalled("people.reveal", beneficiary())).isEqualTo(2);
    }

    /** Luật TGPL 2017 Đ26 k1: the province the sender was told counts, though it is that of the centre. */
    @Test
    void theProvinceThatTheSenderWasToldIsNoneTheFormBeganWith() {
        jdbc.sql("""
                        update people.person set residence_province_code = '82', commune_code = null, address_line = null
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", sent).update();
        entities.clear();
        assertThat(get("/requests/new?referral=" + referral(), As.otherProvince()))
                .bodyText()
                .contains("name=\"presetProvince\" value=\"\"", "Cư trú tại tỉnh");
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

    private MvcTestResult transfer() {
        entities.clear();
        String version = jdbc.sql("select version::text from intake.request where id = :id")
                .param("id", sent)
                .query(String.class)
                .single();
        return flushed(post("/requests/" + sent + "/transfer", As.director())
                .param("seen.version", version)
                .param("toOffice", Rows.DONG_THAP.toString())
                .param("reason", REASON));
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

    private MvcTestResult flushed(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MockMvcRequestBuilder post(String path, RequestPostProcessor who) {
        return mvc.post().uri(path).with(who).with(csrf());
    }

    private String page() {
        return "/referrals/" + referral();
    }

    private int journalled(String action, UUID subject) {
        return jdbc.sql("select count(*) from audit.entry where action = :action and subject_id = :subject")
                .param("action", action)
                .param("subject", subject.toString())
                .query(Integer.class)
                .single();
    }

    private UUID beneficiary() {
        return jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", sent)
                .query(UUID.class)
                .single();
    }

    private UUID referral() {
        return jdbc.sql("""
                        select id from referrals.referral where transferred_request_id = :id
                        order by sent_at desc, id desc limit 1""").param("id", sent).query(UUID.class).single();
    }
}
