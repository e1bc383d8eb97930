package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.home.domain.Waiting;
import vn.tgpl.home.domain.WaitingQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

class WaitingLinesTests {

    private static final LocalDate CHANGED = LocalDate.of(2026, 11, 20);
    private static final Instant DUE = Instant.parse("2026-11-25T17:00:00Z");

    private static final PeriodTable LAW = (line, day) -> new PeriodTerms(
            PeriodUnit.CALENDAR_DAYS, 10, day.isBefore(CHANGED) ? "Old article" : "New article", Certainty.CONFIRMED);

    private final WaitingQueries queries = mock(WaitingQueries.class);
    private final Actor reader = mock(Actor.class);

    @Test
    void aVerificationIsToldByTheArticleOfTheDayOnWhichItWasAsked() {
        assertThat(articleOf(verification(CHANGED.minusDays(1)))).isEqualTo("Old article");
        assertThat(articleOf(verification(CHANGED))).isEqualTo("New article");
    }

    @Test
    void aDutyKeepsTheArticleStoredWithIt() {
        assertThat(articleOf(new Waiting(
                        Waiting.Source.DUTY,
                        PeriodOfLaw.D27,
                        PeriodUnit.WORKING_DAYS,
                        TimeOrderedId.next(),
                        "VV",
                        DUE,
                        "Stored article",
                        null)))
                .isEqualTo("Stored article");
    }

    private String articleOf(Waiting waiting) {
        when(queries.waitingFor(any(), any())).thenReturn(List.of(waiting));
        StaticMessageSource codes = new StaticMessageSource();
        codes.setUseCodeAsDefaultMessage(true);
        WorkView.WorkLine line = new WaitingLines(
                        queries,
                        codes,
                        new WorkingDays(Set.of(), Set.of()),
                        LAW,
                        Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), Vietnam.ZONE))
                .of(reader)
                .get(0);
        return String.valueOf(line.article());
    }

    private static Waiting verification(LocalDate askedOn) {
        return new Waiting(
                Waiting.Source.VERIFICATION,
                PeriodOfLaw.D23,
                PeriodUnit.CALENDAR_DAYS,
                TimeOrderedId.next(),
                "Centre",
                DUE,
                "",
                askedOn);
    }
}
