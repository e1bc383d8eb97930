package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.TimeOrderedId;

/** The page of a case tells who accepted it, where it came from, and for whom somebody steps in. */
class CaseOriginTests extends CaseWebTest {

    private CaseId id;
    private UUID request;

    @BeforeEach
    void aCaseThatIsWorkedOn() {
        id = assignedLitigation();
        request = jdbc.sql("select request_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    @Test
    void theTimelineNamesWhoAcceptedTheCase() {
        String name = jdbc.sql("select display_name from identity.account where id = :id")
                .param("id", Rows.account(3))
                .query(String.class)
                .single();
        assertThat(get("/cases/" + id, As.director())).bodyText().containsSubsequence("Thụ lý, ghi vào Sổ", name);
    }

    @Test
    void theWayBackLeadsToTheRequestForWhoeverMayReadIt() {
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("/requests/" + request, "Yêu cầu ");
        assertThat(get("/requests/" + request, As.director())).hasStatusOk();
        assertThat(get("/cases/" + id, As.lawyer())).hasStatus(404);
        // whoever performs the case sees no request that others received
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain("/requests/" + request);
    }

    @Test
    void andToEveryReferralThatItsRequestAnswers() {
        UUID first = referral("GT-AB12-CD34", "ubndxa");
        UUID second = referral("GT-EF56-GH78", "phongtuphap");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("/referrals/" + first, "GT-AB12-CD34", "/referrals/" + second, "GT-EF56-GH78");
        assertThat(get("/referrals/" + first, As.director())).hasStatusOk();
    }

    private UUID referral(String code, String sender) {
        UUID referral = TimeOrderedId.next();
        jdbc.sql("""
                        insert into referrals.referral (id, code, centre_id, province_code, sender_office_id,
                            full_name, contact, person_status, matter, paper_seen, state, request_id, sent_at, sent_by,
                            version, promised_unit, promised_amount)
                        select :id, :code, r.centre_id, r.province_code, a.office_id,
                               'A', 'Phone', 'Poor', 'Land', 'None', 'TAKEN_UP', r.id, now(), a.id, 0, 'WORKING_DAYS', 3
                          from intake.request r, identity.account a where r.id = :request and a.username = :sender""")
                .param("id", referral)
                .param("code", code)
                .param("sender", sender)
                .param("request", request)
                .update();
        jdbc.sql("update intake.request set referral_id = coalesce(referral_id, :referral) where id = :id")
                .param("referral", referral)
                .param("id", request)
                .update();
        return referral;
    }

    @Test
    void whoStepsInForSomebodyIsShownAsSuch() {
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
        jdbc.sql("""
                        insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, account_id,
                            decision_number, decision_code, decided_on, assigned_at, assigned_by, stands_in_for)
                        select :id, case_id, :practitioner, 'Vo Van Luat', :account, 998, '998/QD', :today, now(),
                               assigned_by, id
                          from casework.assignment where case_id = :case""")
                .param("id", TimeOrderedId.next())
                .param("practitioner", lawyer)
                .param("today", today())
                .param("account", CaseSetup.LAWYER)
                .param("case", id.value())
                .update();
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .containsSubsequence("Vo Van Luat", "· thay cho Tran Thi Minh Tam", "Người thực hiện")
                .containsSubsequence("Vo Van Luat · Quyết định 998/QD", "thay cho Tran Thi Minh Tam");
    }
}
