package vn.tgpl.casework.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.PeriodOnFile;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.shared.Display;

/** What is told beside the last moment for an appointment: from which notice it counts, and that a trial comes before it. */
@Component
class AppointmentNotes {

    private final CaseTexts texts;
    private final TrialAhead trials;

    AppointmentNotes(CaseTexts texts, TrialAhead trials) {
        this.texts = texts;
        this.trials = trials;
    }

    /** Null where there is nothing to tell, or the period is about something else. */
    @Nullable
    String of(PeriodOnFile period, CaseFile file) {
        return Stream.of(sinceNotice(period, file), trials.of(period, file))
                .filter(Objects::nonNull)
                .collect(Collectors.collectingAndThen(Collectors.joining(" "), told -> told.isEmpty() ? null : told));
    }

    private @Nullable String sinceNotice(PeriodOnFile period, CaseFile file) {
        if (!period.isBy(LegalPeriod.ASSIGN_FOR_HELD_PERSON_ON_NOTICE)) {
            return null;
        }
        String told = Display.dateTime(period.startedAt());
        return period.isOverBy(file.head().acceptedAt())
                ? texts.text(
                        "casework.periods.sinceNotice.late",
                        told,
                        Display.dateTime(file.head().acceptedAt()))
                : texts.text("casework.periods.sinceNotice", told);
    }
}
