package vn.tgpl.home.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.AtOnce;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.DueWords;
import vn.tgpl.duties.DutyState;
import vn.tgpl.duties.DutyWords;
import vn.tgpl.home.domain.Dated;
import vn.tgpl.home.domain.Dated.Source;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Puts a deadline or a hearing into words: met, overdue, today, tomorrow or later. */
@Component
class CalendarEntries {

    private static final String HEARING = "HEARING";
    private static final String TRIAL_TOLD = "TRIAL_TOLD";
    private static final String AT_ONCE = "AT_ONCE";

    private final MessageSourceAccessor messages;
    private final AtOnce atOnce;
    private final WorkingCalendar calendar;
    private final PeriodTable periods;
    private final Clock clock;

    CalendarEntries(MessageSource messages, AtOnce atOnce, WorkingCalendar calendar, PeriodTable periods, Clock clock) {
        this.messages = new MessageSourceAccessor(messages);
        this.atOnce = atOnce;
        this.calendar = calendar;
        this.periods = periods;
        this.clock = clock;
    }

    CalendarPage.Entry of(Dated dated) {
        boolean told = dated.kind().equals(TRIAL_TOLD);
        boolean hearing = told || dated.kind().equals(HEARING);
        boolean atItsMinute = dated.source() == Source.CASE && !DueWords.endsWithDay(dated.at());
        String when = !told && (hearing || atItsMinute)
                ? Display.time(dated.at().atZone(Vietnam.ZONE).toLocalTime())
                : null;
        Said said = hearing ? ofHearing(dated) : said(dated);
        return new CalendarPage.Entry(
                href(dated),
                messages.getMessage(what(dated)),
                dated.code(),
                dated.person(),
                dated.detail(),
                when,
                said.tone(),
                said.words(),
                hearing ? null : messages.getMessage("calendar.responsible." + responsible(dated)),
                article(dated));
    }

    private static Responsible responsible(Dated dated) {
        return switch (dated.source()) {
            case CASE -> DeadlineKind.valueOf(dated.kind()).responsible();
            case PAPER_CALL -> Responsible.BENEFICIARY;
            case DUTY, VERIFICATION, REQUEST ->
                PeriodOfLaw.valueOf(dated.kind()).responsible();
        };
    }

    /** A request stores no period; what the law said on its day holds. */
    private @Nullable String article(Dated dated) {
        return switch (dated.source()) {
            case REQUEST, PAPER_CALL ->
                periods.of(PeriodOfLaw.valueOf(dated.kind()), dated.day()).article();
            case CASE, DUTY, VERIFICATION -> dated.article();
        };
    }

    private Said said(Dated dated) {
        return switch (dated.source()) {
            case CASE, REQUEST -> ofDeadline(dated);
            case DUTY, VERIFICATION -> ofDuty(dated);
            case PAPER_CALL -> new Said("info", messages.getMessage("calendar.period.NOT_STATED"));
        };
    }

    private static String what(Dated dated) {
        return switch (dated.source()) {
            case CASE -> whatOfCase(dated.kind());
            case DUTY, VERIFICATION -> "calendar.law." + dated.kind();
            case REQUEST -> "home.do.REQUEST";
            case PAPER_CALL -> "home.wait.PAPER_CALL";
        };
    }

    private static String whatOfCase(String kind) {
        return switch (kind) {
            case HEARING -> "home.calendar.hearing";
            case TRIAL_TOLD -> "home.calendar.trialTold";
            default -> "casework.deadline." + kind;
        };
    }

    private static String href(Dated dated) {
        return switch (dated.source()) {
            case CASE -> "/cases/" + dated.id();
            case DUTY -> "/duties/" + dated.id();
            case REQUEST, PAPER_CALL -> "/requests/" + dated.id();
            case VERIFICATION -> "/verifications/" + dated.id() + (dated.metAt() == null ? "/result" : "");
        };
    }

    private record Said(String tone, String words) {}

    private Said ofDeadline(Dated dated) {
        Instant metAt = dated.metAt();
        if (metAt != null) {
            return said(
                    AT_ONCE.equals(dated.unit()) ? atOnce.done(dated.at(), metAt) : DueWords.met(dated.at(), metAt));
        }
        return said(DueWords.of(unit(dated), dated.at(), clock.instant(), calendar));
    }

    private static PeriodUnit unit(Dated dated) {
        return PeriodUnit.valueOf(Objects.requireNonNull(dated.unit()));
    }

    private Said said(DueWords words) {
        return new Said(
                words.tone(), messages.getMessage(words.key(), words.args().toArray()));
    }

    private Said ofDuty(Dated dated) {
        PeriodOfLaw kind = PeriodOfLaw.valueOf(dated.kind());
        Instant metAt = dated.metAt();
        DutyWords words = DutyWords.of(
                new DutyWords.Standing(
                        metAt == null ? DutyState.OPEN : DutyState.MET,
                        unit(dated),
                        kind.isMinimum(),
                        dated.at(),
                        metAt == null ? null : metAt.atZone(Vietnam.ZONE).toLocalDate()),
                clock.instant(),
                calendar);
        return new Said(
                words.tone(), messages.getMessage(words.key(), words.args().toArray()));
    }

    private Said ofHearing(Dated dated) {
        if (dated.became() != null) {
            return new Said("neutral", messages.getMessage("home.calendar.became." + dated.became()));
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = dated.at().atZone(Vietnam.ZONE).toLocalDate();
        if (day.isBefore(today)) {
            return new Said(
                    "neutral",
                    messages.getMessage(
                            dated.kind().equals(TRIAL_TOLD) ? "home.calendar.notEntered" : "home.calendar.held"));
        }
        return new Said("info", messages.getMessage(near(day, today)));
    }

    private static String near(LocalDate day, LocalDate today) {
        if (today.equals(day)) {
            return "casework.due.today";
        }
        return today.plusDays(1).equals(day) ? "casework.due.tomorrow" : "home.calendar.coming";
    }
}
