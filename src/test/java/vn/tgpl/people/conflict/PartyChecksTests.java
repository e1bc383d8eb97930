package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.SqlRecord;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.domain.LinkPersons;
import vn.tgpl.people.domain.PersonLinks;
import vn.tgpl.people.domain.UnlinkPerson;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NationalId;
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
    private JdbcTemplate plain;

    @Autowired
    private PersonLinks links;

    @Autowired
    private FindingPanel panel;

    @Autowired
    private Journal journal;

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
        checks.keep(here.key(), Occasion.INTAKE, found, Choice.NONE, officer.id());
        assertThat(checks.of(here::key))
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
                here.key(),
                Occasion.ASSIGNMENT,
                found,
                new Choice(OFFICER, agreed, "Biên bản thỏa thuận"),
                officer.id());
        assertThat(checks.of(here::key)).singleElement().satisfies(check -> {
            assertThat(check.occasion()).isEqualTo(Occasion.ASSIGNMENT);
            assertThat(check.agreedOn()).isEqualTo(agreed);
            assertThat(check.note()).isEqualTo("Biên bản thỏa thuận");
            assertThat(check.checkedBy()).isEqualTo(officer.displayName());
            assertThat(check.findings()).hasSize(2);
            assertThat(check.findings().get(0).article()).contains("Điều 25");
        });
    }

    @Test
    void linkedRecordsAreOnePersonOnBothSides() {
        PersonId one = people.register(facts("Phạm Thị Một"), officer);
        PersonId other = people.register(facts("Phạm Thị Hai Khác"), officer);
        links.link(new LinkPersons(one, other, "Cùng một người"), officer);
        involvements.stand(here, List.of(Involved.beneficiary(one, Identity.of(facts("Phạm Thị Một"))), us()));
        Involved asOther = Involved.party(MatterRole.OPPOSING, Identity.of("Phạm Thị Hai Khác", null, null));
        Examined byName = examined(asOther, us());
        assertThat(checks.look(byName))
                .extracting(Finding::ground)
                .contains(Ground.OPPONENT_HELPED, Ground.EXECUTOR_HELPED_OTHER_SIDE);
        ConcernedMatter second = matter(Rows.DAK_LAK, "66", "TT.TV.902.2026");
        involvements.stand(second, List.of(Involved.beneficiary(other, Identity.of(facts("Phạm Thị Hai Khác")))));
        assertThat(checks.look(byName))
                .extracting(Finding::ground, finding -> place(finding).code())
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Ground.OPPONENT_HELPED, here.code()),
                        org.assertj.core.groups.Tuple.tuple(Ground.OPPONENT_HELPED, second.code()))
                .contains(org.assertj.core.groups.Tuple.tuple(Ground.EXECUTOR_HELPED_OTHER_SIDE, here.code()));
        Involved onRecord = Involved.beneficiary(other, Identity.of(facts("Phạm Thị Hai Khác")));
        assertThat(checks.look(new Examined(
                        second.key(), new OfficeId(Rows.DAK_LAK), "LAND", FormOfAid.ADVICE, false, List.of(onRecord))))
                .extracting(Finding::ground)
                .containsExactly(Ground.OPEN_MATTER_HERE);
    }

    @Test
    void anUndoneLinkSeparatesThemAgain() {
        PersonId one = people.register(facts("Phạm Thị Một"), officer);
        PersonId other = people.register(facts("Phạm Thị Hai Khác"), officer);
        links.link(new LinkPersons(one, other, "Cùng một người"), officer);
        links.unlink(new UnlinkPerson(other, "Nhầm"), officer);
        involvements.stand(here, List.of(Involved.beneficiary(one, Identity.of(facts("Phạm Thị Một")))));
        assertThat(checks.look(examined(Involved.beneficiary(other, Identity.of(facts("Phạm Thị Hai Khác"))))))
                .isEmpty();
    }

    @Test
    void aSearchTellsLinkedRecordsOnceAndByTheOneThatFitsBest() {
        PersonId one = people.register(facts("Phạm Thị Một"), officer);
        PersonId other = people.register(numbered("Phạm Thị Một", "066185007777"), officer);
        PersonClues clues = new PersonClues(NationalId.parse("066185007777").orElse(null), "Phạm Thị Một", null, null);
        assertThat(people.matches(officer.scope(), clues)).hasSize(2);
        links.link(new LinkPersons(one, other, "Cùng một người"), officer);
        assertThat(people.matches(officer.scope(), clues)).singleElement().satisfies(match -> {
            assertThat(match.person().id()).isEqualTo(other);
            assertThat(match.reason()).isEqualTo(Reason.SAME_NATIONAL_ID);
        });
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
    void everyClueAndEveryLinkHasItsIndex() {
        manyLinks();
        PersonId known = people.register(facts("Phạm Thị Một"), officer);
        SqlRecord record = SqlRecord.during(() -> checks.look(examined(Involved.beneficiary(known, DAO))));
        assertThat(String.join("\n", record.plans(plain)))
                .contains(
                        "involvement_name",
                        "involvement_national_id",
                        "involvement_phone",
                        "involvement_person",
                        "person_link_person",
                        "person_link_earliest")
                .doesNotContain("Seq Scan on involvement", "Seq Scan on person");
    }

    private void manyLinks() {
        jdbc.sql("""
                        with made as (
                            insert into people.person (id, office_id, centre_id, province_code, full_name, phone_safe,
                                created_at, created_by, version)
                            select gen_random_uuid(), :centre, :centre, '66', 'Bạn Đọc ' || n, true, now(), :centre, 0
                              from generate_series(1, 4000) n
                            returning id, full_name)
                        insert into people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason)
                        select gen_random_uuid(), one.id, other.id, now(), :centre, 'x'
                          from (select id, row_number() over (order by id) as n from made) one
                          join (select id, row_number() over (order by id) as n from made) other on other.n = one.n - 1
                         where one.n % 2 = 0""").param("centre", Rows.DAK_LAK).update();
        for (String table : List.of("people.person", "people.person_link")) {
            jdbc.sql("analyze " + table).update();
        }
        jdbc.sql("set local enable_seqscan = off").update();
    }

    private static Finding.Place place(Finding finding) {
        return java.util.Objects.requireNonNull(finding.place());
    }

    private static PersonFacts numbered(String name, String number) {
        return new PersonFacts(
                name, NationalId.parse(number).orElse(null), null, null, null, null, null, null, null, true, null);
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
