package vn.tgpl.casework.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.OffDay;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.casework.domain.TrialNotice;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** The sessions of a case in words: to come, held, postponed, cancelled, and what may be noted of each. */
@Component
class HearingLines {

    private final CaseTexts texts;
    private final PeriodWords words;
    private final WorkingCalendar calendar;
    private final Clock clock;

    HearingLines(CaseTexts texts, PeriodWords words, WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    List<CasePage.HearingLine> of(CaseFile file, List<ActionPermission> permissions, boolean veiled) {
        boolean mayConclude = granted(CaseAction.RECORD_OUTCOME, permissions);
        boolean mayCallOff = granted(CaseAction.CALL_OFF_HEARING, permissions);
        return file.hearings().stream()
                .map(hearing -> new CasePage.HearingLine(
                        Display.dateTime(hearing.startsAt()),
                        hearing.court(),
                        hearing.room(),
                        veiled ? null : hearing.subject(),
                        veiled ? null : hearing.outcome(),
                        off(hearing, veiled),
                        notice(file, hearing),
                        dayOff(hearing),
                        mayConclude && hearing.isOpen() && hearing.startsAt().isBefore(clock.instant())
                                ? path(file, hearing, "outcome")
                                : null,
                        mayCallOff && hearing.isOpen() ? path(file, hearing, "call-off") : null,
                        mayCallOff && hearing.awaitsNewDay(file.hearings())
                                ? path(file, hearing, "cancellation")
                                : null))
                .toList();
    }

    /** That it was called off, when that was told and why. */
    private @Nullable String off(HearingOnFile hearing, boolean veiled) {
        HearingOnFile.Off off = hearing.off();
        if (off == null) {
            return null;
        }
        String told = texts.text("casework.hearings.off." + off.how(), Display.date(off.toldOn()));
        String why = veiled || off.reason() == null ? told : told + ": " + off.reason();
        HearingOnFile.Dropped dropped = hearing.dropped();
        if (dropped == null) {
            return why;
        }
        String forGood = texts.text("casework.hearings.dropped", Display.date(dropped.toldOn()));
        return why + "; " + (veiled ? forGood : forGood + ": " + dropped.reason());
    }

    /** Only until the session is held does the notice matter. */
    private @Nullable String notice(CaseFile file, HearingOnFile hearing) {
        if (!TrialNotice.isOwed(file.head().form()) || !hearing.isOpen()) {
            return null;
        }
        TrialNotice.Timeliness notice = TrialNotice.of(
                hearing.toldOn(), hearing.startsAt().atZone(Vietnam.ZONE).toLocalDate(), hearing.noticeOwed());
        return notice == TrialNotice.Timeliness.IN_TIME
                ? null
                : texts.text(
                        "casework.hearing.notice." + notice,
                        words.of(PeriodUnit.CALENDAR_DAYS, hearing.noticeOwed().days()),
                        words.of(PeriodUnit.CALENDAR_DAYS, hearing.noticeOwed().shortened()),
                        texts.text(
                                hearing.noticeTold()
                                        ? "casework.hearing.toldOn.notice"
                                        : "casework.hearing.toldOn.entry",
                                Display.date(hearing.toldOn())));
    }

    /** That its day is not worked, as long as it is to be held, so that whoever fixed it is asked. */
    private @Nullable String dayOff(HearingOnFile hearing) {
        if (!hearing.isOpen() || hearing.startsAt().isBefore(clock.instant())) {
            return null;
        }
        return OffDay.of(Days.of(hearing.startsAt()), calendar)
                .map(off -> texts.text("casework.hearings.offDay." + off))
                .orElse(null);
    }

    private static boolean granted(CaseAction action, List<ActionPermission> permissions) {
        return permissions.stream().anyMatch(permission -> permission.action() == action && permission.granted());
    }

    private static String path(CaseFile file, HearingOnFile hearing, String step) {
        return "/cases/" + file.head().id() + "/hearings/" + hearing.id() + "/" + step;
    }
}
