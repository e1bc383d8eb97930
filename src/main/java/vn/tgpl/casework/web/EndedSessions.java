package vn.tgpl.casework.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.EndingOnFile;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Display;

/** The sessions that were called off with the end of a case, and may stand again when it is reopened. */
@Component
class EndedSessions {

    private final Clock clock;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    void show(CaseFile file, Model model) {
        model.addAttribute(
                "ended",
                file.hearings().stream()
                        .filter(HearingOnFile::endedWithCase)
                        .map(hearing -> new Option(
                                hearing.id().toString(),
                                Display.dateTime(hearing.startsAt()) + " · " + hearing.court()))
                        .toList());
    }

    /**
     * Those whose hour has not come, of a case that ended without a decision. One that was decided is opened again for another
     * instance, or for what comes after the decision, and its sessions were of the instance that is over.
     */
    List<UUID> likely(CaseFile file) {
        EndingOnFile ending = file.ending();
        if (ending != null && ending.decision() != null) {
            return List.of();
        }
        return file.hearings().stream()
                .filter(hearing -> hearing.isEndedAhead(clock.instant()))
                .map(HearingOnFile::id)
                .toList();
    }
}
