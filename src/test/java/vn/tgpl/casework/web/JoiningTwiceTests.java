package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** Whoever is helped in a case does not join it under another record of his. */
class JoiningTwiceTests extends JoiningWebTest {

    @Test
    void underARecordThatWasLinkedWithHisIsRefusedWhereHeIsChosen() {
        jdbc.sql("""
                        insert into people.person_link (id, person_id, earliest_id, linked_at, linked_by, reason)
                        values (gen_random_uuid(), :person, :first, now(), :by, 'Cung mot nguoi')""")
                .param("person", person)
                .param("first", principal())
                .param("by", Rows.account(3))
                .update();
        assertThat(join("apart", "Nguoi khac"))
                .hasStatus(422)
                .bodyText()
                .contains("personId-error", "bằng hồ sơ này hoặc một hồ sơ khác", "nên không thêm lần nữa");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    @Test
    void whoReadsAlikeIsAskedForWithWhatIsAlikeAndTheReasonIsKept() {
        named("LE THI DUNG DAU");
        assertThat(post("answer", "groups", "HO_NGHEO"))
                .hasStatusOk()
                .bodyText()
                .contains("Có thể chính là người đã được trợ giúp", "Cùng họ tên", "name=\"apart\"")
                .doesNotContain("??");
        assertThat(join()).hasStatus(422).bodyText().contains("apart-error", "hãy ghi vì sao biết là người khác");
        assertThat(count("further_beneficiary", id)).isZero();
        assertThat(join("apart", "Hai chi em ho, da xem CCCD")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Là người khác với người giống mình trong vụ việc: Hai chi em ho, da xem CCCD");
    }

    @Test
    void whoIsLikeNobodyIsAskedNothing() {
        assertThat(post("answer", "groups", "HO_NGHEO")).bodyText().doesNotContain("name=\"apart\"");
        assertThat(join("apart", "Khong ai giong")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select count(*) from casework.further_beneficiary where apart_reason is not null"
                                + " and case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void somebodyNewWithHisNumberIsToldSoAtTheNumber() {
        jdbc.sql("update people.person set national_id = '066175000777' where id = :id")
                .param("id", principal())
                .update();
        settle();
        assertThat(enter(
                        "Hoàng Thị Khác Hẳn",
                        "person.nationalId",
                        "066175000777",
                        "shown",
                        principal().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("person.nationalId-error", "đã được trợ giúp trong vụ việc này");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    @Test
    void somebodyNewOfHisNameIsAskedForAfterThePossiblePeopleWereShown() {
        String[] again = {"shown", principal().toString()};
        assertThat(enter("Lê Thị Đứng Đầu", again)).hasStatus(422).bodyText().contains("apart-error");
        assertThat(enter("Lê Thị Đứng Đầu", "shown", principal().toString(), "apart", "Trung ten"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(count("further_beneficiary", id)).isOne();
    }

    private MvcTestResult join(String... more) {
        return post("", with(more, "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL"));
    }

    private MvcTestResult enter(String name, String... more) {
        return post(
                "/cases/" + id + "/new-beneficiary",
                As.intakeOfficer(),
                with(
                        more,
                        "version",
                        Long.toString(version(id)),
                        "newId",
                        UUID.randomUUID().toString(),
                        "person.fullName",
                        name,
                        "person.provinceCode",
                        "66",
                        "groups",
                        "HO_NGHEO",
                        "statusCode",
                        "VICTIM",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL"));
    }

    private static String[] with(String[] more, String... fields) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    private UUID principal() {
        return jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private void named(String name) {
        jdbc.sql("update people.person set full_name = :name, birth_year = null where id = :id")
                .param("name", name)
                .param("id", person)
                .update();
        settle();
    }
}
