package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.DecidedAtInFuture;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.OfficeId;

/** A period is kept by what was done in time, whenever it is entered (BLDS 2015 Đ148 k1). */
class DaysTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final PractitionerView WHO = new PractitionerView(
            new PractitionerId(UUID.randomUUID()),
            PractitionerKind.LEGAL_AID_OFFICER,
            "Tran Thi Minh Tam",
            OfficeId.next(),
            OfficeId.next(),
            null,
            null,
            "1",
            null,
            null);

    @Test
    void whatWasDoneOnAnEarlierDayWasDoneBeforeItsEnd() {
        assertThat(Days.doneOn(DAY, instant("2026-11-22T09:00"))).isEqualTo(instant("2026-11-21T00:00"));
    }

    @Test
    void whatIsDoneTodayIsDoneNow() {
        assertThat(Days.doneOn(DAY, instant("2026-11-20T09:00"))).isEqualTo(instant("2026-11-20T09:00"));
    }

    @Test
    void anAppointmentCountsFromTheMinuteOfItsDecisionWhereThatIsKnown() {
        Instant later = instant("2026-11-22T09:00");
        assertThat(decided(LocalTime.of(15, 30)).moment(later)).isEqualTo(instant("2026-11-20T15:30"));
        assertThat(decided(null).moment(later)).isEqualTo(instant("2026-11-21T00:00"));
    }

    @Test
    void noDecisionIsMadeAtAMinuteToCome() {
        assertThatExceptionOfType(DecidedAtInFuture.class)
                .isThrownBy(() -> decided(LocalTime.of(15, 30)).moment(instant("2026-11-20T15:29")));
    }

    private static Appointment decided(@Nullable LocalTime at) {
        return new Appointment(WHO, null, DAY, at, null);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }
}
