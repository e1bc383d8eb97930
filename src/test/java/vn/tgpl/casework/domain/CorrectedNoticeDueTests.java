package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.CaseCode;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.MissingPapers;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.OfficeId;

/** Luật TGPL 2017 Đ31 k2; TTLT 10/2018 Đ3 k4: by the corrected notice, whoever is held and joined hastens the appointment still. */
class CorrectedNoticeDueTests {

    private static final Instant ACCEPTED = at("2026-11-16T09:00");
    private static final Instant JOINED = at("2026-11-17T10:00");
    private static final Instant HIS_HOURS = at("2026-11-17T22:00");

    private final CaseDeadlines rules = new CaseDeadlines(new WorkingDays(Set.of(), Set.of()), ShippedPeriods.table());

    @Test
    void theHoursOfWhoJoinedAreToldOfAnAppointmentThatWasMadeAndNotThoseOfTheAcceptance() {
        LegalAidCase appointed = told("2026-11-16T08:00");
        new HeldAppointment(appointed, rules).hasten(JOINED);
        appointed.clock().meet(DeadlineKind.ASSIGNMENT, at("2026-11-17T12:00"));
        assertThat(corrected(appointed, "2026-11-13T08:00").dueAt()).isEqualTo(HIS_HOURS);
        assertThat(corrected(appointed, "2026-11-10T08:00").dueAt()).isEqualTo(at("2026-11-14T00:00"));
    }

    @Test
    void whoJoinedAfterSomebodyWasAppointedHastenedNothing() {
        LegalAidCase appointed = told("2026-11-16T08:00");
        appointed.clock().meet(DeadlineKind.ASSIGNMENT, at("2026-11-17T09:00"));
        assertThat(corrected(appointed, "2026-11-13T08:00").dueAt()).isEqualTo(at("2026-11-19T00:00"));
    }

    @Test
    void whereTheDaysTurnOutLongerHisHoursEndFirst() {
        LegalAidCase awaiting = told("2026-11-10T08:00");
        new HeldAppointment(awaiting, rules).hasten(JOINED);
        assertThat(awaiting.clock().nextDueAt()).isEqualTo(at("2026-11-14T00:00"));
        assertThat(corrected(awaiting, "2026-11-16T08:00").dueAt()).isEqualTo(HIS_HOURS);
        assertThat(awaiting.clock().nextDueAt()).isEqualTo(HIS_HOURS);
    }

    private NoticeChange.Effect corrected(LegalAidCase of, String to) {
        return new NoticeChange(of, rules).correct(at(to), false, List.of(JOINED));
    }

    private LegalAidCase told(String noticeAt) {
        AuthorityNotice notice = new AuthorityNotice(at(noticeAt), Duty.APPOINT_IN_DAYS);
        NewCase opened = new NewCase(
                new CaseId(UUID.randomUUID()),
                RequestId.next(),
                new Seat(OfficeId.next(), OfficeId.next(), "66"),
                new RegisterEntry(new CaseCode("TT.TGTT.01.2026"), 1, 2026, ACCEPTED, ACCEPTED, ToldNotice.of(notice)),
                new BeneficiaryOfCase(UUID.randomUUID(), "A", null),
                new Matter("CRIMINAL", FormOfAid.LITIGATION, "HO_NGHEO", null, null, null, "Matter"),
                Set.of(),
                Set.of());
        return new LegalAidCase(
                opened,
                rules.onAcceptance(new CaseDeadlines.Acceptance(
                        ACCEPTED, FormOfAid.LITIGATION, false, notice, MissingPapers.NONE)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }
}
