package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

@TgplTest
@Transactional
class PartyChecksTests {

    private static final Identity DAO = Identity.of("Hoàng Thị Đào Tiên", "066185009001", 1985);
    private static final Identity KIEN = Identity.of("Nguyễn Kiện Cáo", null, 1970);
    private static final UUID OFFICER = TimeOrderedId.next();

    @Autowired
    private Involvements involvements;

    @Autowired
    private PartyChecks checks;

    @Autowired
    private People people;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    private Actor officer;
    private ConcernedMatter here;

    @BeforeEach
    void aMatterOfTheCentre() {
        officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        here = matter(Rows.DAK_LAK, "66", "TT.TV.901.2026");
        involvements.stand(
                here,
                List.of(
                        Involved.beneficiary(null, DAO),
                        Involved.party(MatterRole.OPPOSING, KIEN),
                        Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null))));
    }

    @Test
    void findsBothSidesInOneStatement() {
        Examined other = examined(Involved.beneficiary(null, KIEN), Involved.party(MatterRole.OPPOSING, DAO), us());
        assertThat(SqlCount.during(() -> checks.look(other))).isEqualTo(1);
        assertThat(checks.look(other))
                .extracting(Finding::ground)
                .containsExactlyInAnyOrder(
                        Ground.EXECUTOR_HELPED_OTHER_SIDE,
                        Ground.EXECUTOR_HELPED_OTHER_SIDE,
                        Ground.BENEFICIARY_OPPOSED,
                        Ground.OPPONENT_HELPED);
    }

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
        checks.keep(here.key(), Occasion.INTAKE, found, Choice.NONE, officer);
        assertThat(checks.of(here.key()))
                .singleElement()
                .satisfies(check -> assertThat(check.findings().toString()
                                + check.findings().get(0).placeName())
                        .doesNotContain("777")
                        .doesNotContain("Bí Mật"));
    }

    @Test
    void theMatterItselfIsNoOtherMatter() {
        assertThat(checks.look(new Examined(
                        here.key(),
                        new OfficeId(Rows.DAK_LAK),
                        "LAND",
                        FormOfAid.ADVICE,
                        false,
                        List.of(Involved.beneficiary(null, DAO)))))
                .isEmpty();
    }

    @Test
    void aPartyWhoseRoleChangesIsSeenInHisNewOne() {
        involvements.stand(here, List.of(Involved.beneficiary(null, DAO), Involved.party(MatterRole.RELATED, KIEN)));
        assertThat(checks.look(examined(Involved.beneficiary(null, KIEN)))).isEmpty();
        involvements.stand(here, List.of(Involved.beneficiary(null, DAO), Involved.party(MatterRole.OPPOSING, KIEN)));
        assertThat(checks.look(examined(Involved.beneficiary(null, KIEN))))
                .extracting(Finding::ground)
                .containsExactly(Ground.BENEFICIARY_OPPOSED);
    }

    @Test
    void aCorrectedPersonIsFoundUnderHisNewName() {
        PersonId id = people.register(facts("Lê Tên Sai"), officer);
        involvements.stand(here, List.of(Involved.beneficiary(id, Identity.of(facts("Lê Tên Sai")))));
        people.edit(new EditPerson(id, people.get(id).version(), facts("Lê Tên Đúng Rồi")), officer);
        assertThat(checks.look(
                        examined(Involved.party(MatterRole.OPPOSING, Identity.of("Lê Tên Đúng Rồi", null, null)))))
                .extracting(Finding::ground, Finding::likeness)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Ground.OPPONENT_HELPED, Reason.SAME_NAME_BIRTH_UNKNOWN));
    }

    @Test
    void anEndedMatterStillTellsWhoHelpedWhom() {
        involvements.end(here.key());
        assertThat(checks.look(examined(Involved.beneficiary(null, DAO), us())))
                .extracting(Finding::ground)
                .containsExactly(Ground.SAME_PERSON);
        assertThat(checks.look(examined(Involved.party(MatterRole.OPPOSING, DAO), us())))
                .extracting(Finding::ground)
                .contains(Ground.EXECUTOR_HELPED_OTHER_SIDE);
    }

    @Test
    void aCheckIsKeptWithItsFindingsTheChoiceAndItsReason() {
        List<Finding> found = checks.look(examined(Involved.party(MatterRole.OPPOSING, DAO), us()));
        LocalDate agreed = LocalDate.of(2026, 11, 20);
        checks.keep(
                here.key(), Occasion.ASSIGNMENT, found, new Choice(OFFICER, agreed, "Biên bản thỏa thuận"), officer);
        assertThat(checks.of(here.key())).singleElement().satisfies(check -> {
            assertThat(check.occasion()).isEqualTo(Occasion.ASSIGNMENT);
            assertThat(check.agreedOn()).isEqualTo(agreed);
            assertThat(check.note()).isEqualTo("Biên bản thỏa thuận");
            assertThat(check.checkedBy()).isEqualTo(officer.displayName());
            assertThat(check.findings()).hasSize(2);
            assertThat(check.findings().get(0).article()).contains("Điều 25");
        });
    }

    @Test
    void everyClueHasItsIndex() {
        jdbc.sql("set local enable_seqscan = off").update();
        List<String> plan = jdbc.sql("""
                        explain select i.id from people.involvement i
                          join unnest(array['a', 'b'], array[1, null]::integer[]) as sought (name, year)
                            on i.name_folded = sought.name
                         where i.role in ('BENEFICIARY', 'OPPOSING')
                        union select i.id from people.involvement i where i.national_id = any(array['1'])
                        union select i.id from people.involvement i where i.phone = any(array['1'])
                        union select i.id from people.involvement i where i.person_id = any(array[gen_random_uuid()])""").query(String.class).list();
        assertThat(String.join("\n", plan))
                .contains("involvement_name", "involvement_national_id", "involvement_phone", "involvement_person")
                .doesNotContain("Seq Scan");
    }

    private static Involved us() {
        return Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null));
    }

    private static Examined examined(Involved... people) {
        return new Examined(null, new OfficeId(Rows.DAK_LAK), "LAND", FormOfAid.ADVICE, false, List.of(people));
    }

    private static ConcernedMatter matter(UUID centre, String province, String code) {
        OfficeId office = new OfficeId(centre);
        return new ConcernedMatter(
                MatterKey.ofCase(TimeOrderedId.next()), code, office, office, province, "LAND", FormOfAid.ADVICE);
    }

    private static PersonFacts facts(String name) {
        return new PersonFacts(name, null, null, null, null, null, null, null, null, true, null);
    }
}
