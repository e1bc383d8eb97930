package vn.tgpl.casework.domain;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.scheduling.TaskScheduler;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.shared.Actor;

class RecountHandedOnTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final UUID ASKED = UUID.randomUUID();

    private final Recounts recounts = mock();
    private final RecountBatch batches = mock();
    private final TaskScheduler scheduler = mock();
    private final DeadlineRecount recount =
            new DeadlineRecount(recounts, batches, scheduler, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theRequestThatChangedTheCalendarDoesNotWaitForTheRecount() {
        given(recounts.unfinished()).willReturn(List.of(ASKED));
        recount.changed(new CalendarChanged(
                LocalDate.of(2026, 11, 24), CalendarChanged.Change.ADDED, mock(Actor.class), "NQ 28"));
        verifyNoInteractions(batches);
        ArgumentCaptor<Runnable> handedOn = ArgumentCaptor.captor();
        verify(scheduler).schedule(handedOn.capture(), eq(NOW));
        verify(batches, never()).next(any());
        handedOn.getValue().run();
        verify(batches).next(ASKED);
    }
}
