package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.Rows;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/** What is told of a matter of another centre, and the trace that leaves. */
class OtherCentreChecksTests extends CheckedMatter {

    @Autowired
    private FindingPanel panel;

    @Autowired
    private Journal journal;

    @Test
    void theSentenceOfAnotherCentreNamesNobodyAndNoCode() {
        ConcernedMatter far = matter(Rows.DONG_THAP, "82", "TT.TV.777.2026");
        Identity secret = Identity.of("Huỳnh Bí Mật", "082185009009", 1990);
        involvements.stand(far, List.of(Involved.beneficiary(null, secret)));
        Identity typed = Identity.of("Huỳnh Tên Khác", "082185009009", null);
        List<Finding> found = checks.look(examined(Involved.beneficiary(null, typed)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ground()).isEqualTo(Ground.OPEN_MATTER_ELSEWHERE);
            assertThat(finding.place()).isNotNull().satisfies(place -> {
                assertThat(place.matter()).isNull();
                assertThat(place.code()).isNull();
                assertThat(place.centreName()).contains("Đồng Tháp");
            });
        });
        checks.keep(here.key(), Occasion.INTAKE, found, Choice.NONE, officer.id());
        assertThat(checks.of(here::key))
                .singleElement()
                .satisfies(check -> assertThat(check.findings().toString()
                                + check.findings().get(0).placeName())
                        .doesNotContain("777")
                        .doesNotContain("Bí Mật"));
    }

    @Test
    void theSurestSightingIsNotCutOffByManyNamesakes() {
        jdbc.sql("""
                        insert into people.involvement (id, matter_kind, matter_id, matter_code, office_id, centre_id,
                            province_code, field_code, form_of_aid, role, full_name, open)
                        select gen_random_uuid(), 'CASE', gen_random_uuid(), 'N' || n, :centre, :centre, '66', 'LAND',
                               'ADVICE', 'BENEFICIARY', 'Ngô Trùng Tên', true from generate_series(1, 600) n""").param("centre", Rows.DAK_LAK).update();
        ConcernedMatter far = matter(Rows.DONG_THAP, "82", "TT.TV.778.2026");
        involvements.stand(
                far, List.of(Involved.beneficiary(null, Identity.of("Ngô Trùng Tên", "082185009010", null))));
        involvements.end(here.key());
        assertThat(checks.look(
                        examined(Involved.beneficiary(null, Identity.of("Ngô Trùng Tên", "082185009010", null)))))
                .extracting(Finding::ground)
                .contains(Ground.OPEN_MATTER_ELSEWHERE);
    }

    @Test
    void whoLearnsOfAMatterOfAnotherCentreLeavesATraceOnceADay() {
        PersonId there = people.register(
                numbered("Huỳnh Bí Mật", "082185009009"), (Actor) accounts.loadUserByUsername("dongthap"));
        ConcernedMatter far = matter(Rows.DONG_THAP, "82", "TT.TV.777.2026");
        involvements.stand(
                far, List.of(Involved.beneficiary(there, Identity.of(numbered("Huỳnh Bí Mật", "082185009009")))));
        List<Finding> found =
                checks.look(examined(Involved.beneficiary(null, Identity.of("Tên Khác", "082185009009", null))));
        assertThat(panel.show(found, officer).known()).singleElement().satisfies(line -> {
            assertThat(line.text()).contains("Đồng Tháp").doesNotContain("777").doesNotContain("lĩnh vực");
            assertThat(line.href()).isNull();
        });
        panel.show(found, officer);
        assertThat(journal.entriesOf("person", there.toString()))
                .filteredOn(entry -> entry.action().equals("people.told-of-other-centre"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(officer.id());
                    assertThat(entry.reason()).contains("Đồng Tháp");
                });
    }

    @Test
    void aCentreIsToldOnceHoweverManyMattersSomebodyHasThere() {
        Identity there = Identity.of("Huỳnh Bí Mật", "082185009009", 1985);
        involvements.stand(matter(Rows.DONG_THAP, "82", "TT.TV.777.2026"), List.of(Involved.beneficiary(null, there)));
        involvements.stand(matter(Rows.DONG_THAP, "82", "TT.TV.778.2026"), List.of(Involved.beneficiary(null, there)));
        List<Finding> found =
                checks.look(examined(Involved.beneficiary(null, Identity.of("Tên Khác", "082185009009", null))));
        assertThat(found).hasSize(2);
        assertThat(panel.show(found, officer).known()).hasSize(1);
        checks.keep(here.key(), Occasion.INTAKE, found, Choice.NONE, officer.id());
        assertThat(checks.of(here::key))
                .singleElement()
                .satisfies(check -> assertThat(check.findings()).hasSize(1));
    }
}
