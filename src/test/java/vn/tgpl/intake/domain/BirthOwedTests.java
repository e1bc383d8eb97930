package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.Residence;

/** Luật TGPL 2017 Đ30 k4: where the age hangs on a day of birth that nobody told, the paper that shows it is called for. */
class BirthOwedTests extends DecisionsTest {

    @Autowired
    OwedPapers owed;

    @Autowired
    HelpedPerson again;

    @Autowired
    Clock clock;

    @BeforeEach
    void anArrestedChildPerhapsOfSixteenOfWhomOnlyTheYearIsKnown() {
        reception.log(DeskFixture.ofNoGroup(id), officer);
        entities.flush();
        jdbc.sql("""
                        update people.person set birth_year = :year
                         where id = (select beneficiary_id from intake.request where id = :id)""")
                .param("year", LocalDate.now(clock).getYear() - 16)
                .param("id", id.value())
                .update();
        jdbc.sql("update intake.request set channel = 'AUTHORITY', procedural_status_code = 'ARRESTED' where id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into intake.request_paper (request_id, paper_code, shown_as)
                        values (:id, 'PROCEDURAL_DOCUMENT', 'ORIGINAL')""").param("id", id.value()).update();
        entities.clear();
    }

    @Test
    void theAcceptanceNamesItAndItsPeriodRuns() {
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, null), officer))
                .as("papers follow on a ground only")
                .isInstanceOf(UrgentGroundMissing.class);
        acceptance.accept(new AcceptRequest(id, UrgentGround.NOTIFIED, null), officer);
        entities.flush();
        assertThat(jdbc.sql("select papers_owed from intake.request_acceptance where request_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .contains("Trẻ em", "Giấy khai sinh", "căn cước");
        assertThat(jdbc.sql("""
                        select count(*) from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
                         where c.request_id = :id and d.kind = 'MISSING_PAPERS' and d.met_at is null""").param("id", id.value()).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void itIsOwedUntilTheDayIsWrittenDownWhateverPaperCame() {
        assertThat(came().isNothing()).isFalse();
        assertThat(came().papers())
                .extracting(PaperView::code)
                .containsExactlyInAnyOrder("BIRTH_CERTIFICATE", "IDENTITY_PAPER");
        assertThat(came("OTHER_COMPETENT_PAPER").isNothing()).isFalse();
        assertThat(came("IDENTITY_PAPER")).satisfies(owed -> {
            assertThat(owed.isNothing()).isFalse();
            assertThat(owed.papers()).as("no paper is asked for again").isEmpty();
            assertThat(owed.facts()).containsExactly(OpenFact.BIRTH);
            assertThat(owed.words()).contains("ghi ngày, tháng, năm sinh theo giấy đã có", "căn cước");
        });
    }

    @Test
    void whoseDayOfBirthIsKnownMeanwhileOwesNothing() {
        jdbc.sql("""
                        update people.person set birth_date = make_date(birth_year, 12, 31)
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", id.value()).update();
        assertThat(came().isNothing()).isTrue();
    }

    /** Luật TGPL 2017 Đ37 k1 a: no paper helps whom the law of the day of acceptance does not know. */
    @Test
    void whoTurnsOutToBeTooOldOwesStillAndIsToldWhy() {
        jdbc.sql("""
                        update people.person set birth_year = birth_year - 11, birth_date = make_date(birth_year - 11, 3, 1)
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", id.value()).update();
        assertThat(came("IDENTITY_PAPER").isNothing()).isFalse();
        assertThat(came("IDENTITY_PAPER").words()).contains("Trẻ em: không hợp với tuổi 27");
        assertThat(again.against(accepted("TRE_EM"))).hasSize(1);
        assertThat(again.against(accepted("TRE_EM", "HO_NGHEO")))
                .as("another group of the case may take him in")
                .isEmpty();
    }

    private OwedPapers.Owed came(String... codes) {
        return owed.of(
                accepted("TRE_EM"),
                Stream.of(codes).map(code -> new CamePaper(code, null)).toList());
    }

    private OwedPapers.Accepted accepted(String... groups) {
        return new OwedPapers.Accepted(id, null, Residence.UNKNOWN, Set.of(groups), LocalDate.now(clock));
    }
}
