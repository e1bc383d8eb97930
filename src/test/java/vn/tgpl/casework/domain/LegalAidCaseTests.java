package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.CaseCode;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.MissingPapers;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.OfficeId;

class LegalAidCaseTests {

    private final CaseDeadlines rules = rulesWith(Set.of());

    @Test
    void theCaseLooksAheadToTheDeadlineThatComesFirst() {
        LegalAidCase held = opened(true);
        assertThat(held.clock().nextDueAt()).isEqualTo(instant("2026-11-20T21:00"));
    }

    @Test
    void periodsOfDaysFollowTheCalendarAndPeriodsOfHoursDoNot() {
        LegalAidCase held = opened(true);
        LegalAidCase free = opened(false);
        assertThat(free.clock().nextDueAt()).isEqualTo(instant("2026-11-26T00:00"));
        CaseDeadlines edited = rulesWith(Set.of(LocalDate.of(2026, 11, 24)));
        assertThat(held.clock().recount(edited)).isOne();
        assertThat(free.clock().recount(edited)).isEqualTo(2);
        assertThat(held.clock().nextDueAt()).isEqualTo(instant("2026-11-20T21:00"));
        assertThat(free.clock().nextDueAt()).isEqualTo(instant("2026-11-27T00:00"));
    }

    private LegalAidCase opened(boolean held) {
        Instant at = instant("2026-11-20T09:00");
        NewCase opened = new NewCase(
                new CaseId(UUID.randomUUID()),
                RequestId.next(),
                new Seat(OfficeId.next(), OfficeId.next(), "66"),
                new RegisterEntry(new CaseCode("TT.TGTT.01.2026"), 1, 2026, at, at, null),
                new BeneficiaryOfCase(UUID.randomUUID(), "A", null),
                new Matter("CRIMINAL", FormOfAid.LITIGATION, "HO_NGHEO", null, null, null, "Matter"),
                Set.of(),
                Set.of());
        List<Term> terms = rules.onAcceptance(
                new CaseDeadlines.Acceptance(at, FormOfAid.LITIGATION, held, null, MissingPapers.TO_FOLLOW));
        return new LegalAidCase(opened, terms);
    }

    private static CaseDeadlines rulesWith(Set<LocalDate> holidays) {
        return new CaseDeadlines(new WorkingDays(holidays, Set.of()), ShippedPeriods.table());
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }
}
