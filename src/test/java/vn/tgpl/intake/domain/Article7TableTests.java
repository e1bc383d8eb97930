package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;

/** Every group of every wording of Luật TGPL 2017 Đ7: whom it means, whom it does not, and by which papers it is proven. */
class Article7TableTests extends Article7Test {

    @Autowired
    private JdbcClient jdbc;

    static Stream<Arguments> groups() {
        return Article7Line.all().stream().flatMap(line -> line.days().stream().map(day -> Arguments.of(day, line)));
    }

    static Stream<Arguments> sets() {
        return groups().flatMap(
                        group -> Stream.concat(line(group).sets().stream(), Stream.of(Set.of(Article7Line.OTHER)))
                                .map(papers -> Arguments.of(group.get()[0], group.get()[1], papers)));
    }

    static Stream<Arguments> misses() {
        return groups().flatMap(group -> Article7Person.missing(line(group)).stream()
                .map(miss -> Arguments.of(group.get()[0], group.get()[1], miss)));
    }

    /** A wording or a group that is shipped and not in the table fails here, and so does one that is no longer shipped. */
    @Test
    void everyShippedGroupOfEveryWordingIsPlayed() {
        List<String> shipped = jdbc.sql("""
                        select v.valid_from || ' ' || g.group_code
                          from catalog.eligibility_group_version g join catalog.law_version v on v.id = g.law_version_id
                         where v.state = 'ENACTED' and v.drafted_by is null""").query(String.class).list();
        assertThat(groups().map(group -> group.get()[0] + " " + line(group).group()))
                .hasSize(55)
                .containsExactlyInAnyOrderElementsOf(shipped);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("groups")
    void theRowReadsAsTheLawDoes(LocalDate day, Article7Line line) {
        EligibilityGroupView row = catalogue.group(line.group(), day).orElseThrow();
        assertThat(row.criteria().ageFrom()).isEqualTo(line.ageFrom());
        assertThat(row.criteria().ageUnder()).isEqualTo(line.ageUnder());
        assertThat(row.criteria().statuses()).isEqualTo(line.statuses());
        assertThat(row.criteria().minorityInDifficultArea())
                .isEqualTo(line.asks().contains("MINORITY"));
        assertThat(row.criteria().connectedMatter()).isEqualTo(line.asks().contains("MATTER"));
        assertThat(row.criteria().companionUnder() != null)
                .isEqualTo(line.asks().contains("COMPANION"));
        assertThat(row.requiresHardship()).isEqualTo(line.asks().contains("HARDSHIP"));
        Set<Set<String>> papers = new HashSet<>(line.sets());
        papers.add(Set.of(Article7Line.OTHER));
        assertThat(row.alternatives().stream()
                        .map(set -> set.stream().map(PaperView::code).collect(Collectors.toUnmodifiableSet()))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(papers);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("sets")
    void whomItMeansProvesItByAnyFullSetOfPapers(LocalDate day, Article7Line line, Set<String> papers) {
        Answer answer = answer(day, line, Article7Person.meant(line), papers);
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer.met()).containsExactly(line.group());
        assertThat(answer.missing()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("sets")
    void whatAPersonStillLacksOfASetIsNamedInItsWords(LocalDate day, Article7Line line, Set<String> papers) {
        for (String lacking : papers) {
            Set<String> shown = new HashSet<>(papers);
            shown.remove(lacking);
            Answer answer = answer(day, line, Article7Person.meant(line), shown);
            assertThat(answer.verdict()).as("without %s", lacking).isEqualTo(Verdict.PAPERS_MISSING);
            assertThat(answer.missing()).hasSize(1);
            assertThat(answer.missing().get(0).alternatives())
                    .contains(List.of(catalogue.label(CodeList.PROOF_PAPER, lacking, day)));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("misses")
    void whoMissesOneThingItAsksDoesNotBelongToItWhateverPapersHeShows(
            LocalDate day, Article7Line line, Article7Person.Miss miss) {
        for (Set<String> papers : line.sets()) {
            Answer answer = answer(day, line, miss.person(), papers);
            assertThat(answer.verdict()).isIn(Verdict.REFUSE, Verdict.GROUP_UNSURE);
            assertThat(answer.met()).isEmpty();
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.kind() == miss.told())
                    .extracting(finding -> finding.args().get(0))
                    .containsExactly(catalogue.groupLabel(line.group(), day));
        }
    }

    /** Luật TGPL 2017 Đ7 k6a. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("groups")
    void whoeverAccompaniesAVictimBelongsToItUnderEighteen(LocalDate day, Article7Line line) {
        if (line.asks().contains("COMPANION")) {
            assertThat(answer(
                                    day,
                                    line,
                                    Article7Person.meant(line).companion(17),
                                    line.sets().get(0))
                            .verdict())
                    .isEqualTo(Verdict.ELIGIBLE);
        }
    }

    private Answer answer(LocalDate day, Article7Line line, Article7Person person, Set<String> papers) {
        return answer(day, person.applicant(), List.of(line.group()), String.join("|", papers));
    }

    private static Article7Line line(Arguments group) {
        return (Article7Line) group.get()[1];
    }
}
