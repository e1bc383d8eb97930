package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;

/** Until when an executor has to be appointed once a request is accepted of whose held beneficiary an authority told. */
@Component
public class HeldNotice {

    private final Catalogue catalogue;
    private final PeriodTable periods;
    private final WorkingCalendar calendar;
    private final Clock clock;

    HeldNotice(Catalogue catalogue, PeriodTable periods, WorkingCalendar calendar, Clock clock) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param over an acceptance now would come after it */
    public record Appointment(Instant toldAt, Instant dueAt, String article, boolean over) {}

    /**
     * Luật TGPL 2017 Đ31 k2, k3: whoever is held and was told of is appointed for at once, and within the hours that run from
     * the notice where the table says so. Empty for every other request.
     */
    public Optional<Appointment> appointment(RequestSheet request) {
        Answer answer = request.answer();
        if (answer == null || !answer.urgentGrounds().contains(UrgentGround.NOTIFIED)) {
            return Optional.empty();
        }
        Matter matter = request.details().matter();
        Instant now = clock.instant();
        String status = matter.proceduralStatusCode();
        if (matter.formOfAid() != FormOfAid.LITIGATION
                || status == null
                || !catalogue.is(
                        CodeMark.HELD, status, now.atZone(clock.getZone()).toLocalDate())) {
            return Optional.empty();
        }
        Instant toldAt = Objects.requireNonNullElse(
                request.details().reception().notifiedAt(), request.details().receivedAt());
        PeriodTerms terms = periods.of(PeriodOfLaw.D8_HELD, toldAt);
        if (terms.runsFrom() == PeriodBeginning.ACCEPTANCE) {
            return Optional.empty();
        }
        Instant dueAt = terms.endOf(toldAt, calendar);
        return Optional.of(new Appointment(toldAt, dueAt, terms.article(), !dueAt.isAfter(now)));
    }
}
