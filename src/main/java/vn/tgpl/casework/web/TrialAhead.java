package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.DueWords;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.PeriodOnFile;
import vn.tgpl.casework.domain.TrialBefore;
import vn.tgpl.shared.Display;

/** Tells beside the last day for an appointment that the trial does not wait for it. */
@Component
class TrialAhead {

    private final CaseTexts texts;
    private final Clock clock;

    TrialAhead(CaseTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Null where no trial from today on is known by the last day of the appointment, or it is due at once anyway. */
    @Nullable
    String of(PeriodOnFile period, CaseFile file) {
        if (period.kind() != DeadlineKind.ASSIGNMENT || period.unit() == PeriodUnit.AT_ONCE) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = DueWords.lastDay(period.unit(), period.dueAt());
        return TrialBefore.of(file.nextTrialOn(today), file.trialNotEntered(), today, lastDay)
                .map(trial -> texts.text("casework.periods.trialAhead", Display.date(trial)))
                .orElse(null);
    }
}
