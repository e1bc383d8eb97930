package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.CaseDeadlines.Acceptance;
import vn.tgpl.casework.domain.period.MissingPapers;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;
import vn.tgpl.intake.domain.NearDays;
import vn.tgpl.shared.Vietnam;

/** No period is cited from an act before its first day, whatever began on whatever day. */
@TgplTest
class ActsInForceTests {

    /** An act as it is cited, and the first day on which anything of it was in force. */
    private static final Map<String, LocalDate> FIRST_DAYS = Map.ofEntries(
            Map.entry("Luật TGPL 2017", LocalDate.of(2018, 1, 1)),
            Map.entry("BLTTHS 2015", LocalDate.of(2018, 1, 1)),
            Map.entry("TT 08/2017/TT-BTP", LocalDate.of(2018, 1, 1)),
            Map.entry("NĐ 144/2017/NĐ-CP", LocalDate.of(2018, 2, 1)),
            Map.entry("TTLT 10/2018", LocalDate.of(2018, 9, 1)),
            Map.entry("TT 12/2018/TT-BTP", LocalDate.of(2018, 10, 12)),
            Map.entry("TT 46/2019/TT-BCA", LocalDate.of(2019, 12, 2)),
            Map.entry("TT 02/2021/TT-BTP", LocalDate.of(2021, 7, 10)),
            Map.entry("TT 09/2024/TT-BTP", LocalDate.of(2024, 11, 1)),
            Map.entry("TTLT 29/2025", LocalDate.of(2025, 12, 31)));

    private static final Pattern ACT =
            Pattern.compile("(?:Luật TGPL|BLTTHS) \\d{4}|(?:NĐ|TT|TTLT) \\d+/\\d{4}(?:/[A-ZĐ-]+)?");

    private final PeriodTable shipped = ShippedPeriods.table();
    private final CaseDeadlines deadlines = new CaseDeadlines(new WorkingDays(Set.of(), Set.of()), shipped);

    @Autowired
    private JdbcClient jdbc;

    private record Row(String code, LocalDate from, String article) {}

    /** A new act in an article needs its first day here. */
    @Test
    void noRowOfTheTableBeginsBeforeAnyActItCites() {
        List<Row> rows = jdbc.sql("select code, valid_from, article from calendar.period where entered_by is null")
                .query((row, index) -> new Row(
                        row.getString("code"), row.getObject("valid_from", LocalDate.class), row.getString("article")))
                .list();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertCited(row.code(), row.article(), row.from()));
    }

    static Stream<LocalDate> days() {
        LocalDate first = LocalDate.of(2018, 1, 1);
        return Stream.concat(
                        FIRST_DAYS.values().stream().flatMap(day -> Stream.of(day.minusDays(1), day)),
                        Stream.iterate(first, day -> day.plusDays(61)).limit(60))
                .filter(day -> !day.isBefore(first))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("days")
    void whateverBeginsWithAnAcceptanceRunsByActsThatAreInForceWhenItBegins(LocalDate day) {
        Instant at = day.atTime(9, 0).atZone(Vietnam.ZONE).toInstant();
        for (FormOfAid form : FormOfAid.values()) {
            for (Duty duty : Duty.values()) {
                for (boolean held : new boolean[] {true, false}) {
                    deadlines
                            .onAcceptance(new Acceptance(
                                    at, form, held, new AuthorityNotice(at, duty), MissingPapers.of(true, held, false)))
                            .forEach(ActsInForceTests::assertCited);
                }
            }
        }
        assertCited(deadlines.onChangeRequest(day));
        assertCited(deadlines.onOwedPapers(true, at));
        assertCited(deadlines.onClosing(day));
        assertCited(deadlines.onVerification(day));
    }

    /** TT 12/2018 Đ6 k1 names the number of days; before it no hearing was near by one. */
    @Test
    void noDayIsNearByANumberThatNoActHasNamedYet() {
        assertThat(NearDays.on(LocalDate.of(2018, 10, 11), shipped)).isEqualTo(new NearDays(0, 0));
        assertThat(NearDays.on(LocalDate.of(2018, 10, 12), shipped)).isEqualTo(new NearDays(5, 5));
    }

    /** What was awaited when the act came has its period from then on, and so its end. */
    @Test
    void papersThatWereAwaitedWhenTheCircularCameAreAwaitedFromItsFirstDay() {
        Term owed = deadlines.onOwedPapers(false, Instant.parse("2018-09-20T02:00:00Z"));
        assertThat(owed.startedAt()).isEqualTo(Instant.parse("2018-10-11T17:00:00Z"));
        assertThat(owed.dueAt()).isAfter(owed.startedAt());
    }

    private static void assertCited(Term term) {
        assertCited(
                term.period().law().name(),
                term.terms().article(),
                term.startedAt().atZone(Vietnam.ZONE).toLocalDate());
    }

    private static void assertCited(String what, String article, LocalDate day) {
        List<String> acts =
                ACT.matcher(article).results().map(MatchResult::group).toList();
        assertThat(acts).as("acts of %s: %s", what, article).isNotEmpty();
        assertThat(acts)
                .as("%s begins on %s by %s", what, day, article)
                .allMatch(FIRST_DAYS::containsKey)
                .noneMatch(act -> day.isBefore(Objects.requireNonNull(FIRST_DAYS.get(act))));
    }
}
