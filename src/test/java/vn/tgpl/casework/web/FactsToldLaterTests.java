package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.intake.domain.DeskFixture;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.shared.BirthDate;

/** Luật TGPL 2017 Đ7, Đ37 k1 a: what was not known at an acceptance at once is asked for with the papers, and the group again. */
class FactsToldLaterTests extends CaseWebTest {

    private static final String WARNING = "không thuộc diện nào của vụ việc vào ngày thụ lý";

    @Autowired
    private People people;

    @Autowired
    private UserDetailsService accounts;

    private CaseId id;
    private PersonId person;

    @BeforeEach
    void aChildWhoseBirthNobodyKnows() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).group("TRE_EM").withoutPapers());
        person = new PersonId(jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    @Test
    void aPaperThatShowsTheBirthIsNotEnoughUntilTheBirthIsWrittenDown() {
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("name=\"told.birth\"", "name=\"papers[BIRTH_CERTIFICATE]\"")
                .doesNotContain("name=\"told.statusCode\"", "??");
        assertThat(supply("", "BIRTH_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("ghi ngày, tháng, năm sinh theo giấy đã có")
                .doesNotContain("Đã đủ giấy tờ chứng minh", WARNING);
        assertThat(supply("1/3/2018")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
        assertThat(people.get(person).facts().birth()).isEqualTo(BirthDate.of(LocalDate.of(2018, 3, 1)));
    }

    @Test
    void aBirthThatShowsAnotherAgeKeepsThePeriodOpenAndWarnsTheHeadInTheCase() {
        assertThat(supply("1/3/1999", "BIRTH_CERTIFICATE")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(WARNING, "Trẻ em: không hợp với tuổi 27", "Luật TGPL 2017 Đ37 k1 điểm a")
                .doesNotContain("Đã đủ giấy tờ chứng minh", "??");
        assertThat(get("/cases/" + id, As.accountant())).bodyText().doesNotContain(WARNING);
    }

    @Test
    void aBirthCorrectedOnThePageOfThePersonWarnsAsWell() {
        tell(new ToldFacts(BirthDate.ofYear(1990), null, null, null, null, false, null, null).in(facts(), null));
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(WARNING);
        tell(new ToldFacts(BirthDate.ofYear(2018), null, null, null, null, false, null, null).in(facts(), null));
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain(WARNING);
    }

    @Test
    void aDayThatIsNoneIsToldAtItsFieldAndNothingChanges() {
        assertThat(supply("31/2/2018", "BIRTH_CERTIFICATE"))
                .hasStatus(422)
                .bodyText()
                .contains("told.birth-error", "value=\"31/2/2018\"")
                .containsPattern("name=\"papers\\[BIRTH_CERTIFICATE]\"[^§]*?value=\"ORIGINAL\" selected");
        assertThat(count("paper_arrival", id)).isZero();
    }

    /** TT 12/2018 Đ6 k2: twice as long for who lives in an especially difficult area. */
    @Test
    void aResidenceCorrectedLaterCountsThePeriodAnewAndTheHistoryTellsIt() {
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 5");
        String commune = jdbc.sql("select commune_code from catalog.difficult_area where valid_from <= :today"
                        + " and coalesce(valid_to, 'infinity') >= :today order by commune_code limit 1")
                .param("today", today())
                .query(String.class)
                .single();
        tell(living(commune));
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 10").endsWith("open");
        tell(living(null));
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 5").endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "Tính lại thời hạn bổ sung giấy tờ theo nơi cư trú",
                        "nay ghi thuộc vùng đặc biệt khó khăn",
                        "nay ghi không thuộc vùng đặc biệt khó khăn");
    }

    @Test
    void whereTheResidenceOfTheAcceptanceIsKeptAnAddressCorrectedLaterMovesNoPeriod() {
        jdbc.sql("update casework.legal_aid_case set residence = 'ORDINARY', residence_commune = '66-krong-bong'"
                        + " where id = :id")
                .param("id", id.value())
                .update();
        settle();
        tell(living("66-ea-sup"));
        assertThat(deadline(id, "MISSING_PAPERS")).startsWith("WORKING_DAYS 5").endsWith("open");
    }

    private PersonFacts facts() {
        return people.get(person).facts();
    }

    private PersonFacts living(@Nullable String commune) {
        PersonFacts facts = facts();
        return new PersonFacts(
                facts.fullName(),
                facts.nationalId(),
                facts.oldIdNumber(),
                facts.birth(),
                facts.sex(),
                facts.ethnicityCode(),
                facts.provinceCode(),
                commune,
                null,
                facts.addressLine(),
                facts.phone(),
                facts.safety(),
                facts.contactNote());
    }

    private void tell(PersonFacts facts) {
        PersonView seen = people.get(person);
        people.edit(new EditPerson(person, seen.version(), facts), DeskFixture.actor(accounts, "tiepnhan"));
        settle();
    }

    private MvcTestResult supply(String birth, String... papers) {
        String[] fields = {
            "version", Long.toString(version(id)), "arrivedOn", day(0), "told.birth", birth,
        };
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.concat(
                                Arrays.stream(fields),
                                Arrays.stream(papers).flatMap(code -> Stream.of("papers[" + code + "]", "ORIGINAL")))
                        .toArray(String[]::new));
    }
}
