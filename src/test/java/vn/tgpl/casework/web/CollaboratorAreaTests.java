package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ24: collaborators work where conditions are especially difficult; where that is unknown, somebody says why. */
class CollaboratorAreaTests extends ConflictWebTest {

    private CaseId id;
    private UUID collaborator;

    @BeforeEach
    void aCaseOfSomebodyWhoseCommuneIsNotOnRecord() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        nobodyElse(id);
        collaborator = setup.practitioner("COLLABORATOR", "Y Cong Tac", CaseSetup.LAWYER);
    }

    @Test
    void theChooserWarnsOfWhatIsUnknown() {
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Chưa rõ nơi cư trú của người được trợ giúp", "conflictNote");
    }

    @Test
    void heIsChosenWithAReasonOnly() {
        assertThat(assignTo(id, collaborator)).hasStatus(422).bodyText().contains("conflictNote-error");
        assertThat(assignTo(id, collaborator, "conflictNote", "Ở buôn thuộc xã khu vực III"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select note from people.party_check where matter_id = :id and occasion = 'ASSIGNMENT'")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Ở buôn thuộc xã khu vực III");
    }

    @Test
    void othersNeedNone() {
        assertThat(assign(id)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void nothingIsAskedWhereTheAreaIsKnownToBeDifficult() {
        jdbc.sql("""
                        update people.person set commune_code = (
                            select commune_code from catalog.difficult_area
                             where :today between valid_from and coalesce(valid_to, 'infinity') limit 1)
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("today", today()).param("id", id.value()).update();
        assertThat(assignTo(id, collaborator)).hasRedirectedUrl("/cases/" + id);
    }
}
