package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.TimeOrderedId;

/** Whoever joins a case and is not on record yet is written down with his joining, and with nothing else. */
class NewBeneficiaryTests extends CaseWebTest {

    private static final String NAME = "Hoang Thi Moi Den";

    private final String newId = TimeOrderedId.next().toString();
    private CaseId id;

    @BeforeEach
    void aCase() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).name("Lê Thị Đứng Đầu"));
    }

    @Test
    void theFormAsksWhatIsAskedOfAPersonElsewhereAndTheKnownOneLeadsToIt() {
        assertThat(get("/cases/" + id + "/beneficiaries/new", As.intakeOfficer()))
                .bodyText()
                .contains("/cases/" + id + "/new-beneficiary\"");
        assertThat(get("/cases/" + id + "/new-beneficiary", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"person.nationalId\"", "name=\"person.communeCode\"", "name=\"groups\"")
                .doesNotContain("??");
    }

    @Test
    void heIsOnRecordAndHelpedAndCheckedAndNoRequestOfHisStands() {
        long requests = count("select count(*) from intake.request where :name <> ''");
        assertThat(enter(NAME, "person.nationalId", "066175000123", "person.birth", "1975"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(stored()).isEqualTo(NAME + " 066175000123 1975 66 HO_NGHEO ELIGIBLE");
        assertThat(count("select count(*) from people.party_check where occasion = 'BENEFICIARY_JOINED'"
                        + " and matter_id = '" + id + "' and :name <> ''"))
                .isOne();
        assertThat(count("select count(*) from intake.request where :name <> ''"))
                .isEqualTo(requests);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Cùng được trợ giúp", NAME);
    }

    @Test
    void theLawIsAskedBeforeAnythingIsStored() {
        assertThat(send("/answer", As.intakeOfficer(), NAME, "person.birth", "1975"))
                .hasStatusOk()
                .bodyText()
                .contains("Đủ điều kiện thụ lý", NAME);
        assertThat(send("/communes", As.intakeOfficer(), NAME, "person.birth", "1975"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"person.communeCode\"", "value=\"66-buon-don\"");
        assertThat(people()).isZero();
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldAndNobodyIsStored() {
        assertThat(enter("", "person.nationalId", "12", "person.birth", "31/2/1975", "groups", ""))
                .hasStatus(422)
                .bodyText()
                .contains("person.fullName-error", "person.nationalId-error", "person.birth-error", "31/2/1975");
        assertThat(people()).isZero();
    }

    @Test
    void whoMayBeTheSamePersonIsShownBeforeSomebodyIsStored() {
        UUID known = new Rows(jdbc).person(Rows.DAK_LAK, NAME, null);
        assertThat(enter(NAME))
                .hasStatus(422)
                .bodyText()
                .contains("Có thể người này đã có hồ sơ", "value=\"" + known + "\"", "Chọn người này");
        assertThat(people()).isOne();
        assertThat(enter(NAME, "shown", known.toString())).hasRedirectedUrl("/cases/" + id);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void aKnownOneThatIsChosenIsTakenInHisPlaceWithWhatWasTypedOfTheLaw() {
        UUID known = new Rows(jdbc).person(Rows.DAK_LAK, NAME, null);
        assertThat(post(
                        "/cases/" + id + "/beneficiaries/answer",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "personId",
                        known.toString(),
                        "groups",
                        "HO_NGHEO",
                        "person.fullName",
                        NAME))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"" + known + "\"[^>]*checked")
                .containsPattern("value=\"HO_NGHEO\"[^>]*checked");
    }

    @Test
    void aNumberThatIsTakenIsToldAtTheNumberAndWhoStandsAgainstAtTheName() {
        UUID taken = new Rows(jdbc).person(Rows.DAK_LAK, "Phạm Văn Trùng Số", "066175000123");
        assertThat(enter(NAME, "person.nationalId", "066175000123", "shown", taken.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("person.nationalId-error", "đã có người khác mang số CCCD này");
        assertThat(enter("Trần Văn Đối", "person.birth", "1980"))
                .hasStatus(422)
                .bodyText()
                .contains("person.fullName-error", "bên có quyền lợi đối lập");
        assertThat(people()).isZero();
    }

    /** Luật TGPL 2017 Đ26 k1, Đ35 k1. */
    @Test
    void whoResidesElsewhereInAMatterOfElsewhereIsToldAtHisResidence() {
        jdbc.sql("""
                        update intake.request set matter_province_code = '82'
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        settle();
        assertThat(enter(NAME, "person.provinceCode", "82"))
                .hasStatus(422)
                .bodyText()
                .contains("person.provinceCode-error", "Đ26 k1, Đ35 k1")
                .doesNotContain("deviation-error");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    @Test
    void theSameFormTwiceMakesOnePersonAndAnotherOneUnderItsIdIsRefused() {
        String seen = Long.toString(version(id));
        assertThat(enter(NAME, "version", seen)).hasRedirectedUrl("/cases/" + id);
        assertThat(enter(NAME, "version", seen)).hasRedirectedUrl("/cases/" + id);
        assertThat(people()).isOne();
        assertThat(enter("Hoàng Văn Khác Hẳn", "version", seen)).hasStatus(409);
        assertThat(count("select count(*) from people.person where full_name = 'Hoàng Văn Khác Hẳn' and :name <> ''"))
                .isZero();
    }

    @Test
    void allThatWasTypedIsHeldAgainstTheFormThatWasSentBefore() {
        String seen = Long.toString(version(id));
        assertThat(enter(NAME, "version", seen, "note", "Da hoi lai")).hasRedirectedUrl("/cases/" + id);
        assertThat(enter(NAME, "version", seen, "note", "Khac")).hasStatus(409);
        assertThat(enter(NAME, "version", seen, "note", "Da hoi lai", "papers[POOR_CERTIFICATE]", ""))
                .hasStatus(409);
        assertThat(enter(NAME, "version", seen, "note", "Da hoi lai", "deviation", "Vi sao"))
                .hasStatus(409);
    }

    @Test
    void aCorrectionSinceDoesNotRefuseTheSameFormSentAgain() {
        String seen = Long.toString(version(id));
        assertThat(enter(NAME, "version", seen)).hasRedirectedUrl("/cases/" + id);
        settle();
        jdbc.sql("update people.person set phone = '0905000111', birth_year = 1976 where id = :id")
                .param("id", UUID.fromString(newId))
                .update();
        settle();
        assertThat(enter(NAME, "version", seen)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aStaleFormStoresNobody() {
        assertThat(enter(NAME, "version", "77"))
                .hasStatus(409)
                .bodyText()
                .contains(NAME)
                .doesNotContain(newId);
        assertThat(people()).isZero();
    }

    @Test
    void casesOfOthersDoNotExistAndOthersMayNot() {
        assertThat(send("", As.otherProvince(), NAME)).hasStatus(404);
        assertThat(send("", As.departmentManager(), NAME)).hasStatus(403);
        assertThat(people()).isZero();
    }

    private MvcTestResult enter(String name, String... more) {
        return send("", As.intakeOfficer(), name, more);
    }

    /** What is told of a field again stands in the place of what is told first. */
    private MvcTestResult send(String step, RequestPostProcessor who, String name, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", Long.toString(version(id)));
        fields.put("newId", newId);
        fields.put("person.fullName", name);
        fields.put("person.provinceCode", "66");
        fields.put("groups", "HO_NGHEO");
        fields.put("statusCode", "VICTIM");
        fields.put("papers[POOR_CERTIFICATE]", "ORIGINAL");
        for (int place = 0; place < more.length; place += 2) {
            fields.put(more[place], more[place + 1]);
        }
        return post(
                "/cases/" + id + "/new-beneficiary" + step,
                who,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private String stored() {
        return jdbc.sql("""
                        select p.full_name || ' ' || p.national_id || ' ' || p.birth_year || ' ' || p.residence_province_code
                               || ' ' || b.group_code || ' ' || b.answer
                          from casework.further_beneficiary b join people.person p on p.id = b.person_id
                         where b.case_id = :id and p.id = :person""")
                .param("id", id.value())
                .param("person", UUID.fromString(newId))
                .query(String.class)
                .single();
    }

    private long people() {
        return count("select count(*) from people.person where full_name = :name");
    }

    private long count(String sql) {
        settle();
        return jdbc.sql(sql).param("name", NAME).query(Long.class).single();
    }
}
