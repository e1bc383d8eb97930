package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.SqlRecord;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.domain.LinkedQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

@TgplTest
@Transactional
class LinkScreensTests {

    private static final NationalId NUMBER = new NationalId("066171004401");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Involvements involvements;

    @Autowired
    private LinkedQueries linked;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private UserDetailsService accounts;

    private PersonId first;
    private PersonId second;
    private PersonId third;

    @BeforeEach
    void threeRecordsOfOnePerson() {
        first = register("tiepnhan", NUMBER);
        second = register("tiepnhan", null);
        third = register("tiepnhan", null);
        stand(second, Rows.DAK_LAK, "TT.TV.441.2026");
        stand(second, Rows.DAK_LAK_BRANCH, "TT.TV.442.2026");
    }

    @Test
    void likelyDuplicatesAreProposedWithTheScoreInWords() {
        assertThat(page(first, As.intakeOfficer()))
                .contains("Cùng họ tên, cùng năm sinh: rất có thể là một người (80/100 điểm).", "other=" + second)
                .doesNotContain(NUMBER.value(), "??");
        assertThat(body("/people/" + first + "/link?other=" + second, As.intakeOfficer()))
                .contains("value=\"" + second + "\"", "checked")
                .doesNotContain("??");
    }

    @Test
    void linkedRecordsAreShownWithTheMattersInTheReadersScope() {
        assertThat(link(first, second.toString(), "Cùng ngày sinh, cùng quê")).hasStatus(302);
        assertThat(page(first, As.intakeOfficer()))
                .contains("Hồ sơ khác của cùng một người", "/people/" + second, "Cùng ngày sinh, cùng quê")
                .contains("Vụ việc TT.TV.441.2026 (chưa kết thúc)", "TT.TV.442.2026")
                .doesNotContain("??");
        assertThat(page(second, As.intakeOfficer())).contains("/people/" + first, "Cùng ngày sinh, cùng quê");
        assertThat(page(first, As.branchHead()))
                .contains("/people/" + second, "TT.TV.442.2026")
                .doesNotContain("TT.TV.441.2026");
        for (PersonId id : List.of(first, second)) {
            assertThat(journal.entriesOf("person", id.toString())).anySatisfy(entry -> {
                assertThat(entry.action()).isEqualTo("people.link");
                assertThat(entry.reason()).isEqualTo("Cùng ngày sinh, cùng quê");
            });
        }
    }

    @Test
    void undoingTakesTheRecordOutAndKeepsWhatWas() {
        link(first, second.toString(), "Một");
        link(second, third.toString(), "Hai");
        assertThat(groupOf(third)).containsExactly(first, second);
        assertThat(body("/people/" + first + "/unlink", As.intakeOfficer()))
                .contains("/people/" + second, "/people/" + third)
                .doesNotContain("??");
        assertThat(unlink(first, "Không phải một người")).hasStatus(302);
        assertThat(groupOf(first)).isEmpty();
        assertThat(groupOf(third)).containsExactly(second);
        assertThat(jdbc.sql("select count(*) from people.person_link where end_reason = 'Không phải một người'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(journal.entriesOf("person", first.toString()))
                .extracting(JournalEntryView::action)
                .contains("people.unlink");
        assertThat(link(third, first.toString(), "Vẫn là một người")).hasStatus(302);
        assertThat(groupOf(first)).containsExactly(second, third);
    }

    @Test
    void wrongInputIsToldAtItsFieldAndChangesNothing() {
        assertThat(link(first, "", "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("other-error", "L&yacute; do</textarea>");
        assertThat(link(first, "khong-phai-ma", "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("other-error");
        assertThat(link(first, second.toString(), "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(link(first, first.toString(), "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("với chính nó");
        assertThat(unlink(first, "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(unlink(first, "Lý do")).hasStatus(422).bodyText().contains("không còn liên kết");
        assertThat(groupOf(first)).isEmpty();
        link(first, second.toString(), "Lý do");
        assertThat(link(second, first.toString(), "Lý do"))
                .hasStatus(422)
                .bodyText()
                .contains("đã được liên kết");
    }

    @Test
    void whatIsForeignIsNotThere() {
        PersonId foreign = register("dongthap", null);
        assertThat(link(first, foreign.toString(), "Lý do")).hasStatus(404);
        assertThat(link(first, TimeOrderedId.next().toString(), "Lý do")).hasStatus(404);
        for (String path : List.of("/link", "/unlink")) {
            assertThat(mvc.get().uri("/people/" + first + path).with(As.otherProvince()))
                    .hasStatus(404);
            assertThat(post(first, path, As.otherProvince(), second.toString(), "Lý do"))
                    .hasStatus(404);
            assertThat(post(first, path, As.accountant(), second.toString(), "Lý do"))
                    .hasStatus4xxClientError();
        }
        assertThat(groupOf(first)).isEmpty();
    }

    @Test
    void linksAreReadByIndexInTwoStatements() {
        link(first, second.toString(), "Lý do");
        Actor officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        manyLinks();
        SqlRecord reading = SqlRecord.during(() -> linked.of(second, officer.scope()));
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.plans(template))
                .allSatisfy(plan -> assertThat(plan)
                        .contains("person_link_person", "person_link_earliest")
                        .doesNotContain("Seq Scan on person"));
    }

    private void manyLinks() {
        jdbc.sql("""
                        insert into people.person (id, office_id, centre_id, province_code, full_name, phone_safe,
                            created_at, created_by, version)
                        select lpad(to_hex(n), 32, '0')::uuid, :centre, :centre, '66', 'Nhiều ' || n, true, now(),
                               :centre, 0
                          from generate_series(1, 4000) n""").param("centre", Rows.DAK_LAK).update();
        jdbc.sql("""
                        insert into people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason)
                        select gen_random_uuid(), lpad(to_hex(n * 2), 32, '0')::uuid,
                               lpad(to_hex(n * 2 - 1), 32, '0')::uuid, now(), :centre, 'Lý do'
                          from generate_series(1, 2000) n""").param("centre", Rows.DAK_LAK).update();
        template.execute("analyze people.person");
        template.execute("analyze people.person_link");
    }

    private PersonId register(String username, @Nullable NationalId number) {
        return people.register(facts(number), (Actor) accounts.loadUserByUsername(username));
    }

    private void stand(PersonId person, UUID office, String code) {
        ConcernedMatter matter = new ConcernedMatter(
                MatterKey.ofCase(TimeOrderedId.next()),
                code,
                new OfficeId(office),
                new OfficeId(Rows.DAK_LAK),
                "66",
                "LAND",
                FormOfAid.ADVICE);
        involvements.stand(matter, List.of(Involved.beneficiary(person, Identity.of(facts(null)))));
    }

    private List<PersonId> groupOf(PersonId id) {
        Actor officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        return linked.of(id, officer.scope()).stream().map(other -> other.id()).toList();
    }

    private MvcTestResult link(PersonId id, String other, String reason) {
        return post(id, "/link", As.intakeOfficer(), other, reason);
    }

    private MvcTestResult unlink(PersonId id, String reason) {
        return post(id, "/unlink", As.intakeOfficer(), "", reason);
    }

    private MvcTestResult post(PersonId id, String path, RequestPostProcessor as, String other, String reason) {
        return mvc.post()
                .uri("/people/" + id + path)
                .with(as)
                .with(csrf())
                .param("other", other)
                .param("reason", reason)
                .exchange();
    }

    private String page(PersonId id, RequestPostProcessor as) {
        return body("/people/" + id, as);
    }

    private String body(String path, RequestPostProcessor as) {
        MvcTestResult result = mvc.get().uri(path).with(as).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static PersonFacts facts(@Nullable NationalId number) {
        return new PersonFacts(
                "Vừ Thị Trùng Hồ Sơ", number, null, BirthDate.ofYear(1971), null, null, null, null, null, true, null);
    }
}
