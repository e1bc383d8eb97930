package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.domain.ChangePractitioner;
import vn.tgpl.practitioners.domain.EditedPractitioner;
import vn.tgpl.practitioners.domain.PersonalDetails;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.practitioners.domain.PractitionerService;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NationalId;

/** Luật TGPL 2017 Đ25: that somebody who performs a case is himself a party may come out when he is entered in full. */
class CorrectedPractitionerTests extends ConflictWebTest {

    private static final String NUMBER = "066080001234";

    @Autowired
    private PractitionerService practitioners;

    @Autowired
    private UserDetailsService accounts;

    private CaseId id;

    @BeforeEach
    void aCaseAgainstSomebodyOfThatNumber() {
        id = assignedLitigation();
        number(id, NUMBER);
    }

    @Test
    void hisNumberEnteredLaterShowsThatHeIsThePartyHimself() {
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("Cần thay thế người thực hiện");
        identify(NUMBER, "Tran Thi Minh Tam");
        assertThat(checks()).isEqualTo(1);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Cần thay thế người thực hiện");
    }

    @Test
    void aNumberCorrectedOnceMoreTakesTheFindingBack() {
        identify(NUMBER, "Tran Thi Minh Tam");
        identify("066180001235", "Tran Thi Minh Tam");
        assertThat(checks()).isEqualTo(2);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("Cần thay thế người thực hiện");
    }

    @Test
    void whatTellsNobodyApartChecksNothing() {
        identify(null, "Tran Thi Minh Tam");
        assertThat(checks()).isZero();
    }

    /** By the number the two entries were one person, and what barred the one barred the other. */
    @Test
    void aNumberCorrectedAwayChecksTheCasesOfWhoBearsItStill() {
        identify("066180001235", "Tran Thi Minh Tam");
        UUID namesake = setup.practitioner("CONTRACT_LAWYER", "Tran T. Minh Tam", null);
        jdbc.sql("update practitioners.practitioner set national_id = '066180001235' where id = :id")
                .param("id", namesake)
                .update();
        CaseId his = open(CaseSetup.Accepted.litigation(weekAgo()));
        setup.assign(his, namesake, CaseSetup.LAWYER, weekAgo());
        identify("066180001299", "Tran Thi Minh Tam");
        assertThat(checks(his)).isOne();
    }

    private void identify(String number, String name) {
        Actor manager = (Actor) accounts.loadUserByUsername("giamdoc");
        EditedPractitioner before = practitioners.read(new PractitionerId(officer), manager);
        PractitionerDetails details = before.details();
        practitioners.change(
                new ChangePractitioner(
                        before.id(),
                        before.version(),
                        new PractitionerDetails(
                                details.kind(),
                                details.office(),
                                new PersonalDetails(
                                        name,
                                        details.person().sex(),
                                        details.person().birth(),
                                        NationalId.parse(number).orElse(null),
                                        details.person().phone(),
                                        details.person().advisingSince()),
                                details.card(),
                                details.contracts(),
                                details.suspensions(),
                                "Ê Đê",
                                details.account())),
                manager);
        settle();
    }

    private int checks() {
        return checks(id);
    }

    private int checks(CaseId of) {
        return jdbc.sql(
                        "select count(*) from people.party_check where matter_id = :id and occasion = 'PRACTITIONER_CORRECTED'")
                .param("id", of.value())
                .query(Integer.class)
                .single();
    }
}
