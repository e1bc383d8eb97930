package vn.tgpl.casework.web;

import java.util.UUID;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.HearingOnFile;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** The session of a case that a form is about, as its head tells it. */
final class SessionShown {

    private SessionShown() {}

    /** @throws NotFound when the case has no such session */
    static HearingOnFile of(CaseFile file, UUID hearingId) {
        return file.hearings().stream()
                .filter(session -> session.id().equals(hearingId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the case has no such session */
    static void in(Model model, CaseFile file, UUID hearingId) {
        HearingOnFile session = of(file, hearingId);
        model.addAttribute("hearingId", hearingId);
        model.addAttribute("heldAt", Display.dateTime(session.startsAt()));
        model.addAttribute("court", session.court());
    }
}
