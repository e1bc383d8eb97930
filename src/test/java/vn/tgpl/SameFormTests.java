package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.AtOnce.twice;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.shared.TimeOrderedId;

/** A form that goes out twice at the same moment makes one thing. Commits for real, for two transactions must meet. */
@TgplTest
class SameFormTests {

    private static final String TITLE = "Sent twice";

    private final UUID id = TimeOrderedId.next();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesOneDraftOfTheLaw() {
        assertThat(twice(
                        As.administrator(),
                        () -> mvc.post()
                                .uri("/admin/law-versions")
                                .param("id", id.toString())
                                .param("copyOf", "00000000-0000-7000-8000-000000000704")
                                .param("validFrom", "1/7/2031")
                                .param("title", TITLE)
                                .param("sourceDocument", TITLE)))
                .containsExactly("302 /admin/law-versions/" + id, "302 /admin/law-versions/" + id);
        assertThat(count("select count(*) from catalog.law_version where title = :title"))
                .isOne();
    }

    @Test
    void makesOneVerificationForAnotherProvince() {
        assertThat(twice(
                        As.intakeOfficer(),
                        () -> mvc.post()
                                .uri("/verifications")
                                .param("id", id.toString())
                                .param("counterpart", TITLE)
                                .param("subject", TITLE)
                                .param("askedOn", "20/11/2026")))
                .containsExactly("302 /verifications", "302 /verifications");
        assertThat(count("select count(*) from casework.verification where counterpart = :title"))
                .isOne();
    }

    @Test
    void addsOneOffice() {
        assertThat(twice(
                        As.administrator(),
                        () -> mvc.post()
                                .uri("/admin/offices/new")
                                .param("id", id.toString())
                                .param("kind", "BRANCH")
                                .param("name", TITLE)
                                .param("abbreviation", "CNTWICE")
                                .param("parent", centre())
                                .param("from", "1/1/2026")))
                .containsExactly("302 /offices", "302 /offices");
        assertThat(count("select count(*) from offices.office where name = :title"))
                .isOne();
    }

    /** Its password is told once, so the second answer can only say that the account is there. */
    @Test
    void opensOneAccount() {
        assertThat(twice(
                        As.administrator(),
                        () -> mvc.post()
                                .uri("/admin/accounts/new")
                                .param("username", "sent.twice")
                                .param("displayName", TITLE)
                                .param("office", centre())
                                .param("roles", "INTAKE_OFFICER")))
                .containsExactlyInAnyOrder("200 null", "422 null");
        assertThat(count("select count(*) from identity.account where display_name = :title"))
                .isOne();
    }

    @Test
    void entersOneHoliday() {
        assertThat(twice(
                        As.administrator(),
                        () -> mvc.post()
                                .uri("/admin/holidays")
                                .param("day", "20/11/2031")
                                .param("kind", "HOLIDAY")
                                .param("label", TITLE)
                                .param("source", TITLE)
                                .param("certainty", "CONFIRMED")
                                .param("foreseen", "2031-11-20 HOLIDAY")
                                .param("reason", TITLE)))
                .containsExactlyInAnyOrder("302 /admin/holidays?year=2031", "422 null");
        assertThat(count("select count(*) from calendar.special_day where label = :title"))
                .isOne();
    }

    @Test
    void entersOnePractitioner() {
        assertThat(twice(
                        As.director(),
                        () -> mvc.post()
                                .uri("/practitioners")
                                .param("kind", "LEGAL_AID_OFFICER")
                                .param("officeId", centre())
                                .param("person.fullName", TITLE)
                                .param("card.number", "TWICE-1")
                                .param("card.issuedOn", "1/1/2026")))
                .containsExactlyInAnyOrder("302 /practitioners", "422 null");
        assertThat(count("select count(*) from practitioners.practitioner where full_name = :title"))
                .isOne();
    }

    @Test
    void sendsOneReferral() {
        assertThat(twice(
                        As.communeClerk(),
                        () -> mvc.post()
                                .uri("/referrals")
                                .param("id", id.toString())
                                .param("fullName", TITLE)
                                .param("contact", "0905123456")
                                .param("personStatus", TITLE)
                                .param("matter", TITLE)
                                .param("paperSeen", TITLE)))
                .containsExactly("302 /referrals/" + id + "/receipt", "302 /referrals/" + id + "/receipt");
        assertThat(count("select count(*) from referrals.referral where full_name = :title"))
                .isOne();
    }

    @AfterEach
    void leaveNoTrace() {
        jdbc.sql("""
                        delete from catalog.proof_alternative where group_version_id in (
                            select g.id from catalog.eligibility_group_version g
                            join catalog.law_version v on v.id = g.law_version_id where v.title = :title)""").param("title", TITLE).update();
        jdbc.sql("""
                        delete from catalog.eligibility_group_version where law_version_id in (
                            select id from catalog.law_version where title = :title)""").param("title", TITLE).update();
        List.of(
                        "catalog.law_version where title",
                        "casework.verification where counterpart",
                        "offices.office where name",
                        "calendar.special_day where label",
                        "practitioners.practitioner where full_name",
                        "referrals.referral where full_name")
                .forEach(rows -> jdbc.sql("delete from " + rows + " = :title")
                        .param("title", TITLE)
                        .update());
        jdbc.sql(
                        "delete from identity.account_role where account_id in (select id from identity.account where display_name = :title)")
                .param("title", TITLE)
                .update();
        jdbc.sql("delete from identity.account where display_name = :title")
                .param("title", TITLE)
                .update();
    }

    private int count(String sql) {
        return jdbc.sql(sql).param("title", TITLE).query(Integer.class).single();
    }

    private String centre() {
        return jdbc.sql("select office_id::text from identity.account where username = 'giamdoc'")
                .query(String.class)
                .single();
    }
}
