package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stands in the practice data, where, and by which law: believable, and of both provinces and their peoples. */
@PracticeApplication
class PracticePeopleTests {

    /** The forty commonest bear nine in ten of the Kinh; the practice data needs no others. */
    private static final Set<String> FAMILIES = Set.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
            "Dương", "Lý", "Đinh", "Trương", "Đoàn", "Mai", "Lâm", "Tạ", "Cao", "Kiều", "Lương");

    private static final String WORD = "\\p{Lu}[\\p{Ll}]*";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bothProvincesHaveTheirShareOfCasesAndNoOtherHasAny() {
        assertThat(words("""
                        select p.name
                          from casework.legal_aid_case c
                          join catalog.province p on p.code = c.province_code and p.valid_to is null
                         group by p.name having count(*) > 60 order by p.name""")).containsExactlyInAnyOrder("Đắk Lắk", "Đồng Tháp");
        assertThat(words("select distinct province_code from casework.legal_aid_case"))
                .containsExactlyInAnyOrder("66", "82");
    }

    @Test
    void eachOfThreeYearsHasItsCases() {
        assertThat(words("""
                        select register_year from casework.legal_aid_case
                         group by register_year having count(*) >= 60 order by 1""")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void noGroupHelpsBeforeItIsLawOrAfter() {
        assertThat(words("""
                        select c.code || ' ' || g.group_code
                          from casework.legal_aid_case c
                          join casework.case_group g on g.case_id = c.id
                         where not exists (
                                select 1 from catalog.eligibility_group_version v
                                  join catalog.law_version law on law.id = v.law_version_id
                                 where law.state = 'ENACTED' and v.group_code = g.group_code
                                   and (c.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date
                                       between law.valid_from and coalesce(law.valid_to, 'infinity'))""")).isEmpty();
    }

    @Test
    void namesAreComposedWordsOfLettersAndSeldomTheSame() {
        List<String> names = words("select full_name from people.person");
        assertThat(names).hasSizeGreaterThan(300).allSatisfy(name -> {
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
            assertThat(name).matches("(Y |H')?" + WORD + "( " + WORD + ")+");
        });
        assertThat(Set.copyOf(names)).hasSizeGreaterThan(names.size() * 2 / 3);
    }

    @Test
    void aKinhIsCalledByFamilyMiddleAndGivenName() {
        assertThat(words("select full_name from people.person where ethnicity_code = '01'"))
                .hasSizeGreaterThan(150)
                .allSatisfy(name -> {
                    assertThat(FAMILIES).contains(name.split(" ", -1)[0]);
                    assertThat(name.split(" ", -1)).hasSizeGreaterThanOrEqualTo(3);
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Ê-đê, 12", "Mnông, 20"})
    void whoIsOfThePeoplesOfDakLakIsCalledAsTheyCallThemselves(String people, String code) {
        assertThat(words("select full_name from people.person where sex = 'MALE' and ethnicity_code = '" + code + "'"))
                .as("men of the " + people)
                .hasSizeGreaterThan(3)
                .allMatch(name -> name.startsWith("Y "));
        assertThat(words(
                        "select full_name from people.person where sex = 'FEMALE' and ethnicity_code = '" + code + "'"))
                .as("women of the " + people)
                .hasSizeGreaterThan(3)
                .allMatch(name -> name.startsWith("H'"));
        assertThat(words("select distinct province_code from people.person where ethnicity_code = '" + code + "'"))
                .containsExactly("66");
    }

    @Test
    void aCaseIsHelpedOfEachOfThesePeoples() {
        assertThat(words("""
                        select distinct p.ethnicity_code
                          from casework.legal_aid_case c join people.person p on p.id = c.beneficiary_id""")).contains("01", "12", "20");
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
