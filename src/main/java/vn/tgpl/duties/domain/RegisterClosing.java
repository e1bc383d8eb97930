package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.duties.DutyId;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.Vietnam;

/**
 * Writes down, for each centre and branch, that its register is to be closed for the running month, half-year and year
 * (TT 12/2018 Đ7 k1). The period begins with the first of its days, so its end is the day after the last, moved to a
 * working day. It may look as often as it likes, and after any stop: what stands already is not written again.
 */
@Component
public class RegisterClosing {

    private final Offices offices;
    private final DutyBook book;
    private final OpenDuties open;
    private final Clock clock;

    RegisterClosing(Offices offices, DutyBook book, OpenDuties open, Clock clock) {
        this.offices = offices;
        this.book = book;
        this.open = open;
        this.clock = clock;
    }

    /** Soon after a start, and some times a day; also what a calendar edited just before a stop has left uncounted. */
    @Scheduled(initialDelay = 2, fixedDelay = 180, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void look() {
        Map<PeriodOfLaw, LocalDate> running = running(LocalDate.now(clock));
        Stream.of(OfficeKind.CENTRE, OfficeKind.BRANCH)
                .flatMap(kind -> offices.inForce(kind).stream())
                .forEach(office -> running.forEach((kind, begunOn) -> book.open(closing(kind, office, begunOn))));
        open.recount();
    }

    /** The periods a day lies in, with the first day of each. */
    static Map<PeriodOfLaw, LocalDate> running(LocalDate day) {
        LocalDate year = day.withDayOfYear(1);
        LocalDate half = day.getMonth().compareTo(Month.JULY) < 0 ? year : year.withMonth(Month.JULY.getValue());
        return Map.of(
                PeriodOfLaw.D30, day.withDayOfMonth(1),
                PeriodOfLaw.D30_HALF_YEAR, half,
                PeriodOfLaw.D30_YEAR, year);
    }

    private NewDuty closing(PeriodOfLaw kind, OfficeView office, LocalDate begunOn) {
        return new NewDuty(
                DutyId.next(),
                kind,
                NewDuty.Origin.CALENDAR,
                new Subject(SubjectKind.OFFICE, office.id().value()),
                seat(office),
                null,
                null,
                begunOn.atStartOfDay(Vietnam.ZONE).toInstant(),
                null,
                null);
    }

    private Seat seat(OfficeView office) {
        return new Seat(
                office.id().value(),
                offices.centreOf(office.id()).map(centre -> centre.id().value()).orElse(null),
                office.provinceCode());
    }
}
