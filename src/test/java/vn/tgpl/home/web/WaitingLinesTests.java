package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.home.domain.Waiting;
import vn.tgpl.home.domain.WaitingQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

class WaitingLinesTests {

    private static final Instant DUE = Instant.parse("2026-11-25T17:00:00Z");

    private final WaitingQueries queries = mock(WaitingQueries.class);
    private final Actor reader = mock(Actor.class);

    @Test
    void aDutyAndAVerificationKeepTheArticleStoredWithThem() {
        assertThat(articleOf(waiting(Waiting.Source.DUTY, PeriodOfLaw.D27))).isEqualTo("Stored article");
        assertThat(articleOf(waiting(Waiting.Source.VERIFICATION, PeriodOfLaw.D23)))
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
                        Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), Vietnam.ZONE))
                .of(reader)
                .get(0);
        return String.valueOf(line.article());
    }

    private static Waiting waiting(Waiting.Source source, PeriodOfLaw kind) {
        return new Waiting(source, kind, PeriodUnit.CALENDAR_DAYS, TimeOrderedId.next(), "Code", DUE, "Stored article");
    }
}
