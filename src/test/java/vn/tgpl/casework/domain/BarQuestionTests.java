package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.DateRange;

/** Which bars of the law of procedure are asked about whoever is entrusted, and what becomes of each answer (BLTTHS 2015 Đ72 k4). */
class BarQuestionTests {

    private static final List<CodeView> ALL = List.of(
            bar("KIN", CodeMark.BARS_DEFENDER, CodeMark.BARS_CRIMINAL_PROTECTOR),
            bar("CONVICTED", CodeMark.BARS_DEFENDER),
            bar("JUDGE", CodeMark.BARS_CIVIL_PROTECTOR));

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # form                      | procedure               | capacities         | marks
            LITIGATION                  | CRIMINAL                | DEFENDER           | BARS_DEFENDER
            LITIGATION                  | CRIMINAL                | PROTECTOR          | BARS_CRIMINAL_PROTECTOR
            LITIGATION                  | CRIMINAL                | DEFENDER PROTECTOR | BARS_DEFENDER BARS_CRIMINAL_PROTECTOR
            LITIGATION                  | UNDECIDED               | DEFENDER PROTECTOR | BARS_DEFENDER BARS_CRIMINAL_PROTECTOR
            LITIGATION                  | CIVIL                   | PROTECTOR          | BARS_CIVIL_PROTECTOR
            LITIGATION                  | ADMINISTRATIVE          | PROTECTOR          | BARS_ADMINISTRATIVE_PROTECTOR
            LITIGATION                  | CIVIL_OR_ADMINISTRATIVE | PROTECTOR          | BARS_CIVIL_PROTECTOR BARS_ADMINISTRATIVE_PROTECTOR
            OUT_OF_COURT_REPRESENTATION | CRIMINAL                | DEFENDER           | ''
            ADVICE                      | CRIMINAL                | DEFENDER           | ''
            """)
    void theBarsOfThoseProceedingsMatter(FormOfAid form, Procedure procedure, String capacities, String marks) {
        List<Capacity> stood =
                Arrays.stream(capacities.split(" ")).map(Capacity::valueOf).toList();
        Set<CodeMark> expected = Arrays.stream(marks.split(" "))
                .filter(mark -> !mark.isEmpty())
                .map(CodeMark::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CodeMark.class)));
        assertThat(BarQuestion.marks(form, procedure, stood)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # asked by the mark     | declared  | refused because
            BARS_DEFENDER           |           | BarsNotDeclared
            BARS_DEFENDER           | NONE      |
            BARS_DEFENDER           | KIN       | BarredByProcedure
            BARS_DEFENDER           | CONVICTED | BarredByProcedure
            BARS_DEFENDER           | JUDGE     | BarsNotDeclared
            BARS_DEFENDER           | typed     | BarsNotDeclared
            BARS_CRIMINAL_PROTECTOR |           | BarsNotDeclared
            BARS_CRIMINAL_PROTECTOR | KIN       | BarredByProcedure
            BARS_CRIMINAL_PROTECTOR | CONVICTED | BarsNotDeclared
            HELD                    |           |
            HELD                    | KIN       |
            """)
    void whoIsBarredOrNotDeclaredFreeIsRefused(CodeMark asked, @Nullable String declared, @Nullable String refusal) {
        BarQuestion question = BarQuestion.of(ALL, Set.of(asked));
        assertThat(question.against(new BarAnswer(declared))
                        .map(found -> found.getClass().getSimpleName())
                        .orElse(null))
                .isEqualTo(refusal);
    }

    /** A batch that is undone asks nobody anew, and lets nobody back of whom a bar was declared. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                 |
            NONE |
            KIN  | BarredByProcedure
            """)
    void whoComesBackComesAsHeWas(@Nullable String declared, @Nullable String refusal) {
        assertThat(BarQuestion.of(ALL, Set.of(CodeMark.BARS_DEFENDER))
                        .against(new BarAnswer(declared, true))
                        .map(found -> found.getClass().getSimpleName())
                        .orElse(null))
                .isEqualTo(refusal);
    }

    private static CodeView bar(String code, CodeMark... marks) {
        return new CodeView(
                CodeList.PROCEDURAL_BAR,
                code,
                code,
                "Law",
                EnumSet.allOf(FormOfAid.class),
                Set.of(marks),
                DateRange.since(LocalDate.of(2018, 1, 1)));
    }
}
