package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ25: what bars somebody bars the person, whichever entry of the directory he is appointed by. */
class OnePersonTwoEntriesTests extends ConflictWebTest {

    private static final String NUMBER = "066085004321";

    private UUID lawyer;

    @BeforeEach
    void theOfficerStandsInTheDirectoryAsALawyerToo() {
        lawyer = setup.practitioner("CONTRACT_LAWYER", "Tran T. Minh Tam", CaseSetup.LAWYER);
        jdbc.sql("update practitioners.practitioner set national_id = :number where id in (:officer, :lawyer)")
                .param("number", NUMBER)
                .param("officer", officer)
                .param("lawyer", lawyer)
                .update();
    }

    @Test
    void whoHelpedTheOtherSideAsAnOfficerMayNotBeAppointedAsALawyer() {
        CaseId second = opposedLater();
        CaseId third = open(CaseSetup.Accepted.litigation(weekAgo()).name("Tran Van Doi"));
        jdbc.sql("update casework.case_party set full_name = 'Le Van Ngoai' where case_id = :id")
                .param("id", third.value())
                .update();
        jdbc.sql("update people.involvement set full_name = 'Le Van Ngoai' where matter_id = :id and role = 'OPPOSING'")
                .param("id", third.value())
                .update();
        numberOf("Le Van Ngoai", "066085007777");
        number(third, "066085007777");
        assertThat(state(second)).isEqualTo("ASSIGNED");
        assertThat(assignTo(third, lawyer))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "trợ giúp cho Le Van Ngoai, bên đối lập của người được trợ giúp");
    }

    @Test
    void whoPerformsTheCaseOrLeftItForGoodIsNotAppointedUnderHisOtherEntry() {
        CaseId id = litigation();
        assign(id);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .containsPattern("Tran T. Minh Tam(?s).{0,600}Đang thực hiện");
        jdbc.sql("""
                        update casework.assignment set ended_at = now(), ended_on = :today, end_ground = 'CARD_REVOKED',
                               end_reason = 'x', notified_on = :today, ended_by = assigned_by
                         where case_id = :id""").param("id", id.value()).param("today", today()).update();
        UUID other = setup.practitioner("LEGAL_AID_OFFICER", "Vo Van Khac", null);
        setup.assign(id, other, CaseSetup.OFFICER, weekAgo());
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .containsPattern("Tran T. Minh Tam(?s).{0,600}Bị thu hồi thẻ");
    }
}
