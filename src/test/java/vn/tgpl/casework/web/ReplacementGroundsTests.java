package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.Vietnam;

/** Luật TGPL 2017 Đ25; TTLT 10/2018 Đ6: what follows from each ground of the list on which somebody is replaced. */
class ReplacementGroundsTests extends ExecutorWebTest {

    @Autowired
    Catalogue catalogue;

    @Test
    void theGroundsThatGoOnBarAReturnAndTheBeneficiaryAsksOnThoseOfTheLaw() {
        assertThat(grounds().stream()
                        .map(ground -> ground.code()
                                + (ground.is(CodeMark.BARS_RETURN) ? " bars" : "")
                                + (ground.is(CodeMark.ON_REQUEST) ? " asked" : "")))
                .contains(
                        "PROHIBITED_ACT bars asked",
                        "CARD_REVOKED bars asked",
                        "BARRED_BY_PROCEDURE bars asked",
                        "OPPOSING_INTERESTS bars asked",
                        "NOT_OBJECTIVE bars asked",
                        "NOT_EFFECTIVE asked",
                        "REGISTRATION_REFUSED bars",
                        "REGISTRATION_CANCELLED bars");
    }

    @Test
    void whoeverIsReplacedOnAGroundThatGoesOnIsNotOfferedAgain() {
        for (CodeView ground : grounds()) {
            if (Set.of("CONTRACT_ENDED", "CARD_REVOKED").contains(ground.code())) {
                continue; // whoever performs these cases has no contract, and his card stands
            }
            CaseId id = assignedLitigation();
            lostRegistration(id);
            assertThat(replaceOn(ground.code(), id, lawyer)).as(ground.code()).hasRedirectedUrl("/cases/" + id);
            assertThat(executors(id)).as(ground.code()).startsWith("Tran Thi Minh Tam ended " + ground.code());
            String barred = "value=\"" + officer + "\"[^>]*disabled";
            var page = assertThat(get("/cases/" + id + "/executors/new", As.director()))
                    .as(ground.code())
                    .hasStatusOk()
                    .bodyText();
            if (ground.is(CodeMark.BARS_RETURN)) {
                page.containsPattern(barred).contains(ground.label());
            } else {
                page.doesNotContainPattern(barred);
            }
        }
    }

    /** Luật TGPL 2017 Đ25 k1 điểm b: as every other ground that stands on record. */
    @Test
    void aCardThatIsNotWithdrawnOnRecordIsNoGround() {
        CaseId id = assignedLitigation();
        assertThat(replaceOn("CARD_REVOKED", id, lawyer))
                .hasStatus(422)
                .bodyText()
                .contains("groundCode-error", "Chưa ghi việc thu hồi thẻ");
    }

    /** So that the grounds which rest on one hold. */
    private void lostRegistration(CaseId id) {
        jdbc.sql("""
                        with sent as (
                            insert into casework.registration (id, letter_id, person_id, case_id, assignment_id, authority, stage_code, capacity,
                                sent_on, recorded_at, recorded_by)
                            select gen_random_uuid(), gen_random_uuid(), c.beneficiary_id, s.case_id, s.id, 'CQDT', 'INVESTIGATION', 'PROTECTOR', s.decided_on,
                                   s.assigned_at, s.assigned_by
                              from casework.assignment s join casework.legal_aid_case c on c.id = s.case_id
                             where s.case_id = :id
                            returning id, recorded_at, recorded_by)
                        insert into casework.registration_answer (registration_id, outcome, received_at, reason, recorded_at,
                            recorded_by)
                        select sent.id, o.outcome, sent.recorded_at, 'Ly do', sent.recorded_at, sent.recorded_by
                          from sent cross join (values ('REFUSED'), ('CANCELLED')) as o (outcome)""").param("id", id.value()).update();
    }

    /** Luật TGPL 2017 Đ8, Đ25: also on the ground that passes with its cause, for the beneficiary asked for somebody else. */
    @Test
    void whomTheBeneficiaryHadChangedStaysOutOfTheCaseWhateverTheGround() {
        CaseId id = assignedLitigation();
        assertThat(ask(id, UUID.randomUUID(), "NOT_EFFECTIVE", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(answer(id, "AGREED", lawyer, "")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"" + officer + "\"[^>]*disabled")
                .contains("Đã bị thay đổi trong vụ việc này theo đơn của người được trợ giúp");
        assertThat(post(
                        "/cases/" + id + "/executors",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "bars",
                        "NONE",
                        "practitionerId",
                        officer.toString(),
                        "decidedOn",
                        day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error");
        assertThat(executors(id)).startsWith("Tran Thi Minh Tam ended NOT_EFFECTIVE; Vo Van Luat open");
    }

    @Test
    void theBeneficiaryAsksOnTheGroundsOfTheLawAlone() {
        for (CodeView ground : grounds()) {
            CaseId id = assignedLitigation();
            assertThat(ask(id, UUID.randomUUID(), ground.code(), day(0)))
                    .as(ground.code())
                    .hasStatus(ground.is(CodeMark.ON_REQUEST) ? 302 : 422);
        }
    }

    private List<CodeView> grounds() {
        return catalogue.codes(CodeList.REPLACEMENT_GROUND, LocalDate.now(Vietnam.ZONE));
    }
}
