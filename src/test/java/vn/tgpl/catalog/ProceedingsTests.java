package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which standings, fields and stages go together: the whole table. */
class ProceedingsTests {

    private static final List<String> FIELDS =
            List.of("CRIMINAL", "CIVIL", "MARRIAGE_FAMILY", "ADMINISTRATIVE", "LAND", "LABOUR", "OTHER");

    private static final List<String> STAGES = List.of(
            "OUTSIDE_PROCEEDINGS",
            "BEFORE_ACTION",
            "DENUNCIATION",
            "INVESTIGATION",
            "PROSECUTION",
            "FIRST_INSTANCE",
            "APPEAL",
            "CASSATION",
            "ENFORCEMENT");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # standing                 | fields it is not of                                  | stages it is not of
            -                          |                                                      |
            LEARNT_SINCE               |                                                      |
            NOT_IN_PROCEEDINGS         |                                                      |
            DIVERTED                   |                                                      |
            PRISONER                   |                                                      |
            DENOUNCED                  | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     | FIRST_INSTANCE APPEAL CASSATION ENFORCEMENT
            PROPOSED_FOR_PROSECUTION   | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     | FIRST_INSTANCE APPEAL CASSATION ENFORCEMENT
            HELD_IN_EMERGENCY          | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     |
            ARRESTED                   | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     |
            IN_CUSTODY                 | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     |
            ACCUSED_DETAINED           | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     | BEFORE_ACTION DENUNCIATION APPEAL CASSATION ENFORCEMENT
            ACCUSED_AT_LARGE           | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     | BEFORE_ACTION DENUNCIATION APPEAL CASSATION ENFORCEMENT
            DEFENDANT_DETAINED         | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     | BEFORE_ACTION DENUNCIATION INVESTIGATION PROSECUTION
            DEFENDANT_AT_LARGE         | CIVIL MARRIAGE_FAMILY ADMINISTRATIVE LAND LABOUR     | BEFORE_ACTION DENUNCIATION INVESTIGATION PROSECUTION
            VICTIM                     | CIVIL ADMINISTRATIVE                                 |
            CRIMINAL_CIVIL_PLAINTIFF   | CIVIL ADMINISTRATIVE                                 |
            CRIMINAL_CIVIL_DEFENDANT   | CIVIL ADMINISTRATIVE                                 |
            WITNESS                    |                                                      |
            INTERESTED_PERSON          |                                                      |
            PLAINTIFF                  | CRIMINAL ADMINISTRATIVE                              |
            CIVIL_DEFENDANT            | CRIMINAL ADMINISTRATIVE                              |
            CIVIL_REQUESTER            | CRIMINAL ADMINISTRATIVE                              |
            ADMINISTRATIVE_CLAIMANT    | CRIMINAL CIVIL MARRIAGE_FAMILY LABOUR                |
            """)
    void aStandingGoesWithEveryFieldAndStageButThese(String status, String otherFields, String otherStages) {
        assertThat(FIELDS.stream().filter(field -> !Proceedings.agree(field, status)))
                .containsExactlyElementsOf(words(otherFields));
        assertThat(STAGES.stream().filter(stage -> !Proceedings.stageOfStatus(status, stage)))
                .containsExactlyElementsOf(words(otherStages));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            # standing                 stages in which one has it rarely
            -,
            VICTIM,
            DENOUNCED,
            DEFENDANT_DETAINED,
            ACCUSED_DETAINED,          FIRST_INSTANCE
            ACCUSED_AT_LARGE,          FIRST_INSTANCE
            HELD_IN_EMERGENCY,         FIRST_INSTANCE APPEAL CASSATION ENFORCEMENT
            ARRESTED,                  FIRST_INSTANCE APPEAL CASSATION ENFORCEMENT
            IN_CUSTODY,                FIRST_INSTANCE APPEAL CASSATION ENFORCEMENT
            """)
    void aStandingIsAskedAboutInTheStagesInWhichItIsRare(String status, String stages) {
        assertThat(STAGES.stream().filter(stage -> Proceedings.rarelyOfStatus(status, stage)))
                .containsExactlyElementsOf(words(stages));
    }

    @Test
    void theStagesOfCriminalProcedureAreOfNoOther() {
        for (String stage : STAGES) {
            boolean criminal =
                    List.of("DENUNCIATION", "INVESTIGATION", "PROSECUTION").contains(stage);
            assertThat(Stream.of("CRIMINAL", "OTHER").allMatch(field -> Proceedings.stageOfField(field, null, stage)))
                    .isTrue();
            assertThat(Stream.of("CIVIL", "MARRIAGE_FAMILY", "ADMINISTRATIVE", "LAND", "LABOUR")
                            .filter(field -> Proceedings.stageOfField(field, null, stage)))
                    .hasSize(criminal ? 0 : 5);
            assertThat(Proceedings.stageOfField("LABOUR", "VICTIM", stage)).isTrue();
            assertThat(Proceedings.stageOfField("OTHER", "PLAINTIFF", stage)).isEqualTo(!criminal);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DENUNCIATION,   INVESTIGATOR ENTRUSTED_INVESTIGATOR PROCURACY",
        "INVESTIGATION,  INVESTIGATOR ENTRUSTED_INVESTIGATOR",
        "PROSECUTION,    PROCURACY",
        "FIRST_INSTANCE, COURT",
        "APPEAL,         COURT",
        "CASSATION,      COURT",
        "ENFORCEMENT,    COURT ENFORCER",
        "LEARNT_SINCE,   INVESTIGATOR ENTRUSTED_INVESTIGATOR PROCURACY COURT ENFORCER"
    })
    void proceedingsAreBeforeTheBodiesOfTheirStage(String stage, String kinds) {
        assertThat(Proceedings.authoritiesOf(stage))
                .extracting(AuthorityKind::name)
                .containsExactlyElementsOf(words(kinds));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            TAND khu vực 1 - Đắk Lắk,                   COURT
            Tòa án nhân dân tỉnh,                       COURT
            Viện kiểm sát nhân dân khu vực 2,           PROCURACY
            Cơ quan CSĐT Công an tỉnh,                  INVESTIGATOR
            Cơ quan điều tra VKSND tối cao,             INVESTIGATOR
            Hạt Kiểm lâm liên huyện,                    ENTRUSTED_INVESTIGATOR
            Phòng Thi hành án dân sự khu vực 3,         ENFORCER
            Công an xã Ea Na,                           -
            """)
    void theNameOfABodyTellsItsKindWhereItsBeginningDoes(String name, AuthorityKind kind) {
        assertThat(AuthorityKind.toldBy(name).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Công an huyện Ea Kar, PROCURACY COURT ENFORCER",
        "Trại tạm giam tỉnh,   INVESTIGATOR PROCURACY COURT",
        "UBND xã Ea Na,        INVESTIGATOR ENTRUSTED_INVESTIGATOR PROCURACY COURT",
        "TAND khu vực 1,       ''",
        "Khu vực 1,            ''"
    })
    void theNameOfABodyTellsWhichKindsItHardlyIs(String name, String kinds) {
        assertThat(Stream.of(AuthorityKind.values()).filter(kind -> kind.isUnlikelyOf(name)))
                .extracting(AuthorityKind::name)
                .containsExactlyElementsOf(Stream.of(kinds.split(" "))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
