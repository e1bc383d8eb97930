package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.LinkPersons;
import vn.tgpl.people.domain.PersonLinks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Whose numbers a correction changes and keeps, what it tells of them, and what it makes stale. */
class CorrectedPeopleTests extends CorrectionWebTest {

    @Autowired
    private PersonLinks links;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void aDigitThatIsMaskedIsCorrectedAndTheHistoryTellsThatItWas() {
        assertThat(kien("Nguyễn Văn Kiện").param("parties[0].nationalId", "066080994323"))
                .hasStatus(302);
        flush();
        assertThat(number()).isEqualTo("066080994323");
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Nguyễn Văn Kiện: số CCCD đã sửa")
                .doesNotContain("066080994323", "??");
    }

    @Test
    void aCorrectionThatSaysTheSameLeavesNoTrace() {
        assertThat(kien("Nguyễn Văn Kiện").param("groups", "HO_NGHEO")).hasStatus(302);
        assertThat(count("request_correction where request_id")).isZero();
    }

    @Test
    void theNumberStaysWithNobodyElsesNameOrYear() {
        assertThat(kien("Le Thi Khac"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "Le Thi Khac");
        assertThat(kien("Nguyen Van Kien")).as("marks make nobody else").hasStatus(302);
        flush();
        assertThat(number()).isEqualTo("066080004323");
        jdbc.sql("update intake.request_party set birth_year = 1980 where id = :id")
                .param("id", party)
                .update();
        entities.clear();
        assertThat(kien("Nguyen Van Kien", "1").param("parties[0].birthYear", "1991"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error");
    }

    @Test
    void aFormThatCameTooLateComparesTheNumberOnRecordAndNotTheEmptyField() {
        assertThat(kien("Nguyễn Văn Kiện").param("matter.authority", "Tòa án")).hasStatus(302);
        flush();
        assertThat(kien("Nguyễn Văn Kiện"))
                .hasStatus(409)
                .bodyText()
                .contains("Tòa án")
                .doesNotContain("*4323");
    }

    @Test
    void asWhomOneClaimsIsAskedOfGroupsWithCompanionsOnly() {
        assertThat(kien("Nguyễn Văn Kiện").param("claimedAs", "COMPANION")).hasStatus(302);
        flush();
        assertThat(jdbc.sql("select claimed_as is null from intake.request where id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whoeverDecidesByAFormMadeBeforeTheBeneficiaryWasCorrectedIsToldSo() {
        assertThat(edit(beneficiary())).hasStatus(302);
        flush();
        assertThat(post("/requests/" + id + "/withdrawal")
                        .param("seen.version", "0")
                        .param("seen.at", "2020-01-01T00:00:00Z")
                        .param("receivedOn", Display.date(LocalDate.now(Vietnam.ZONE)))
                        .param("reason", "Khong can nua"))
                .hasStatus(409)
                .bodyText()
                .contains("Thông tin của người được trợ giúp đã sửa", "Khong can nua")
                .doesNotContain("??");
    }

    @Test
    void theBeneficiaryIsNotHisOwnOpponent() {
        jdbc.sql(
                        "update people.person set national_id = '066080994399' where id = (select beneficiary_id from intake.request where id = :id)")
                .param("id", id)
                .update();
        assertThat(kien("Nguyễn Văn Kiện").param("parties[0].nationalId", "066080994399"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "của người được trợ giúp pháp lý");
    }

    /** Linked records are one person. */
    @Test
    void norIsARecordThatWasLinkedWithHis() {
        UUID other = new Rows(jdbc).person(Rows.DAK_LAK, "Nguoi Cung Ho So", "066080994388");
        UUID own = jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        links.link(new LinkPersons(new PersonId(own), new PersonId(other), "Cung mot nguoi"), (Actor)
                Objects.requireNonNull(accounts.loadUserByUsername("tiepnhan")));
        flush();
        assertThat(kien("Nguyễn Văn Kiện").param("parties[0].nationalId", "066080994388"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "066080994388");
        assertThat(kien("Nguyễn Văn Kiện").param("parties[0].nationalId", "066080994389"))
                .hasStatus(302);
    }

    private MockMvcRequestBuilder kien(String name) {
        return kien(name, "0");
    }

    private MockMvcRequestBuilder kien(String name, String version) {
        return correction(version, "66")
                .param("parties[0].id", party.toString())
                .param("parties[0].role", "OPPOSING")
                .param("parties[0].fullName", name);
    }

    private String number() {
        return jdbc.sql("select national_id from intake.request_party where id = :id")
                .param("id", party)
                .query(String.class)
                .single();
    }
}
