package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.calendar.ShippedPeriods;
import vn.tgpl.calendar.WorkingDays;
import vn.tgpl.casework.CaseCode;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.MissingPapers;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Luật TGPL 2017 Đ31 k2, k3; TTLT 10/2018 Đ3 k4: who is in custody hastens an appointment, and a mistake about it gives way. */
class HeldAppointmentTests {

    private final CaseDeadlines rules = new CaseDeadlines(new WorkingDays(Set.of(), Set.of()), ShippedPeriods.table());

    /** What is corrected is what would have run, had it been known at the acceptance. */
    @ParameterizedTest
    @CsvSource({
        ",                 false, true",
        ",                 true,  false",
        "ACCEPT_AT_ONCE,   false, true",
        "ACCEPT_AT_ONCE,   true,  false",
        "APPOINT_AT_ONCE,  false, true",
        "APPOINT_AT_ONCE,  true,  false",
        "APPOINT_IN_DAYS,  false, true",
        "APPOINT_IN_DAYS,  true,  false",
    })
    void aMistakeAboutCustodyGivesWhatTheAcceptanceWouldHaveGiven(
            @Nullable Duty duty, boolean mistaken, boolean right) {
        LegalAidCase corrected = opened(FormOfAid.LITIGATION, mistaken, duty);
        of(corrected).mend(right, List.of());
        assertThat(corrected.clock().nextDueAt())
                .isEqualTo(opened(FormOfAid.LITIGATION, right, duty).clock().nextDueAt());
    }

    @Test
    void theTwelveHoursOfWhoJoinedStayWhereTheyEndFirst() {
        LegalAidCase joined = opened(FormOfAid.LITIGATION, true, null);
        of(joined).mend(false, List.of(at("2026-11-17T10:00")));
        assertThat(joined.clock().nextDueAt()).isEqualTo(at("2026-11-17T22:00"));
        of(joined).mend(true, List.of(at("2026-11-17T10:00")));
        assertThat(joined.clock().nextDueAt()).isEqualTo(at("2026-11-16T21:00"));
    }

    @Test
    void onceWhoJoinedHasLeftTheCorrectedPeriodComesBack() {
        LegalAidCase joined = opened(FormOfAid.LITIGATION, true, null);
        of(joined).mend(false, List.of(at("2026-11-17T10:00")));
        assertThat(joined.clock().relax(rules)).isEqualTo(at("2026-11-20T00:00"));
    }

    /** A reopening answers no notice, and nothing that runs since counts from before it. */
    @ParameterizedTest
    @CsvSource({"true, 2026-11-18T20:00", "false, 2026-11-24T00:00"})
    void inAReopenedCaseAMistakeIsMendedFromTheReopening(boolean held, String due) {
        LegalAidCase reopened = reopened(!held);
        of(reopened).mend(held, List.of());
        assertThat(reopened.clock().nextDueAt()).isEqualTo(at(due));
    }

    /** Joined on the Tuesday at ten. */
    @ParameterizedTest
    @CsvSource({
        "true,  ,                ,                 2026-11-17T22:00",
        "true,  ACCEPT_AT_ONCE,  2026-11-17T08:00, 2026-11-17T20:00",
        "false, ACCEPT_AT_ONCE,  2026-11-17T08:00, 2026-11-17T08:00",
        "false, APPOINT_AT_ONCE, 2026-11-17T08:00, 2026-11-17T08:00",
        "false, APPOINT_IN_DAYS, 2026-11-13T08:00, 2026-11-19T00:00",
        "false, APPOINT_IN_DAYS, 2026-11-17T08:00, 2026-11-20T00:00",
        "false, ,                ,                 2026-11-20T00:00",
    })
    void whoJoinsIsAppointedForAsIfHeWereAcceptedThen(
            boolean held, @Nullable Duty duty, @Nullable String told, String due) {
        LegalAidCase joined = opened(FormOfAid.LITIGATION, false, null);
        AuthorityNotice notice = duty == null || told == null ? null : new AuthorityNotice(at(told), duty);
        of(joined).hasten(new JoinedStanding(held, notice, at("2026-11-17T10:00")));
        assertThat(joined.clock().nextDueAt()).isEqualTo(at(due));
    }

    /** What was told of him before it is answered no more, unless he joined since. */
    @ParameterizedTest
    @CsvSource({"2026-11-17T10:00, 2026-11-24T00:00", "2026-11-18T10:00, 2026-11-18T08:00"})
    void inAReopenedCaseANoticeHastensOnlyForWhoJoinedSince(String added, String due) {
        LegalAidCase reopened = reopened(false);
        AuthorityNotice notice = new AuthorityNotice(at("2026-11-16T08:00"), Duty.ACCEPT_AT_ONCE);
        of(reopened).hasten(new JoinedStanding(false, notice, at(added)));
        assertThat(reopened.clock().nextDueAt()).isEqualTo(at(due));
    }

    @Test
    void whoJoinedBeforeAReopeningHastensFromTheReopening() {
        LegalAidCase reopened = reopened(false);
        of(reopened).hasten(at("2026-11-16T10:00"));
        assertThat(reopened.clock().nextDueAt()).isEqualTo(at("2026-11-18T20:00"));
    }

    /** Luật TGPL 2017 Đ33 k2: three working days, whoever is held. */
    @Test
    void outsideOfProceedingsNobodyHastens() {
        LegalAidCase outside = opened(FormOfAid.OUT_OF_COURT_REPRESENTATION, false, null);
        of(outside).hasten(at("2026-11-16T10:00"));
        of(outside).mend(true, List.of());
        assertThat(outside.clock().nextDueAt()).isEqualTo(at("2026-11-20T00:00"));
    }

    private HeldAppointment of(LegalAidCase held) {
        return new HeldAppointment(held, rules);
    }

    /** Accepted on a Monday at nine, told of by an authority an hour before. */
    private LegalAidCase opened(FormOfAid form, boolean held, @Nullable Duty duty) {
        Instant at = at("2026-11-16T09:00");
        AuthorityNotice notice = duty == null ? null : new AuthorityNotice(at("2026-11-16T08:00"), duty);
        NewCase opened = new NewCase(
                new CaseId(UUID.randomUUID()),
                RequestId.next(),
                new Seat(OfficeId.next(), OfficeId.next(), "66"),
                new RegisterEntry(new CaseCode("TT.TGTT.01.2026"), 1, 2026, at, at, ToldNotice.of(notice)),
                new BeneficiaryOfCase(UUID.randomUUID(), "A", null),
                new Matter("CRIMINAL", form, "HO_NGHEO", null, null, null, "Matter"),
                Set.of(),
                Set.of());
        return new LegalAidCase(
                opened, rules.onAcceptance(new CaseDeadlines.Acceptance(at, form, held, notice, MissingPapers.NONE)));
    }

    /** On the Wednesday at eight, after a notice and an end. */
    private LegalAidCase reopened(boolean held) {
        LegalAidCase reopened = opened(FormOfAid.LITIGATION, held, Duty.ACCEPT_AT_ONCE);
        Instant now = at("2026-11-18T08:00");
        Actor head = mock(Actor.class);
        when(head.id()).thenReturn(new ActorId(UUID.randomUUID()));
        reopened.move(CaseAction.DISCONTINUE, LocalDate.of(2026, 11, 17), "Reason", head, at("2026-11-17T08:00"));
        reopened.clock().lapseAll(at("2026-11-17T08:00"));
        reopened.move(CaseAction.REOPEN, LocalDate.of(2026, 11, 18), "Reason", head, now);
        rules.onReopening(new CaseDeadlines.Reopening(now, FormOfAid.LITIGATION, held, false))
                .forEach(term -> reopened.clock().start(reopened, term, null));
        reopened.clock().lookAhead();
        return reopened;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Days.ZONE).toInstant();
    }
}
