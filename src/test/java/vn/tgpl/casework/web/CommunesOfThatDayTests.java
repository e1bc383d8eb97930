package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.platform.Snapshot;

/** Luật TGPL 2017 Đ7 k4, Đ37 k3: where somebody resided on the day of acceptance is told by the communes of that day. */
class CommunesOfThatDayTests extends CaseWebTest {

    private static final String OF_THE_CASE = "66-ea-sup";

    @Autowired
    private ApplicationContext context;

    private CaseId id;

    @BeforeEach
    void nobodyToldWhereHeResided() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).group("DTTS_DBKK").withoutPapers());
        province("66");
    }

    /** The communes of the test are taken back; what the catalogue read of them meanwhile never was. */
    @AfterTransaction
    void forgetPlaces() {
        Object memory = context.getBean("vn.tgpl.catalog.domain.CatalogueMemory");
        ((Snapshot<?>) Objects.requireNonNull(ReflectionTestUtils.getField(memory, "places"))).forget();
    }

    @Test
    void whoMovedToAnotherProvinceResidedInThatOfTheCaseOrInHisOwn() {
        province("82");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains(
                        "value=\"" + OF_THE_CASE + "\"", "value=\"" + ofDongThap() + "\"", ", Đắk Lắk", ", Đồng Tháp");
        assertThat(came(OF_THE_CASE)).hasRedirectedUrl("/cases/" + id);
        assertThat(kept()).isEqualTo(OF_THE_CASE);
    }

    @Test
    void whoseCommuneEndedSinceResidedThereAndNobodyInOneThatCameLater() {
        commune("66-ended", weekAgoDay().minusYears(1), today().minusDays(1));
        commune("66-later", today(), null);
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("value=\"66-ended\"")
                .doesNotContain("value=\"66-later\"", ", Đắk Lắk</option>");
        assertThat(came("66-later")).hasStatus(422).bodyText().contains("told.communeCode-error");
        assertThat(came("66-ended")).hasRedirectedUrl("/cases/" + id);
        assertThat(kept()).isEqualTo("66-ended");
    }

    @Test
    void aCommuneOfAProvinceInWhichNeitherHeNorTheCaseIsIsNoneOfThem() {
        assertThat(came(ofDongThap())).hasStatus(422).bodyText().contains("told.communeCode-error");
    }

    private String ofDongThap() {
        return jdbc.sql("select code from catalog.commune where province_code = '82' and valid_to is null"
                        + " order by code limit 1")
                .query(String.class)
                .single();
    }

    private LocalDate weekAgoDay() {
        return today().minusDays(7);
    }

    private void commune(String code, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        insert into catalog.commune (code, province_code, name, kind, valid_from, valid_to, source, version)
                        values (:code, '66', :code, 'COMMUNE', cast(:from as date), cast(:to as date), 'QD 1', 0)""")
                .param("code", code)
                .param("from", from)
                .param("to", to, Types.DATE)
                .update();
        forgetPlaces();
    }

    private void province(String code) {
        jdbc.sql("update people.person set ethnicity_code = '02', residence_province_code = :code"
                        + " where id = (select beneficiary_id from casework.legal_aid_case where id = :id)")
                .param("code", code)
                .param("id", id.value())
                .update();
        settle();
    }

    private String kept() {
        settle();
        return jdbc.sql("select residence_commune from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult came(String commune) {
        String seen = jdbc.sql("select p.version::text from people.person p"
                        + " join casework.legal_aid_case c on c.beneficiary_id = p.id where c.id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        String[] fields = {
            "version",
            Long.toString(version(id)),
            "arrivedOn",
            day(0),
            "personVersion",
            seen,
            "told.communeCode",
            commune
        };
        return post("/cases/" + id + "/papers", As.intakeOfficer(), fields);
    }
}
