package vn.tgpl.casework.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.AwaitedAppointments;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.StillRegistered;
import vn.tgpl.platform.Option;

/** In whose place somebody may come who is added to a case, and for whom that one goes on to be registered. */
@Component
class ReplacedExecutors {

    private final RegistrationsOnPage registrations;
    private final CaseTexts texts;

    ReplacedExecutors(RegistrationsOnPage registrations, CaseTexts texts) {
        this.registrations = registrations;
        this.texts = texts;
    }

    /** Each with those for whom he is registered still, or waits to be. */
    List<Option> of(CaseFile file) {
        return lost(file).stream()
                .map(one -> new Option(one.id().toString(), label(one, file)))
                .toList();
    }

    /** TTLT 10/2018 Đ6: who stands by somebody else in the case is not to leave it unasked. */
    boolean anybodyStandsOn(CaseFile file) {
        return lost(file).stream().anyMatch(one -> !names(one.id(), file).isEmpty());
    }

    private String label(ExecutorOnFile one, CaseFile file) {
        List<String> names = names(one.id(), file);
        return names.isEmpty()
                ? one.name()
                : texts.text("casework.assignment.inPlaceOf.registered", one.name(), String.join(", ", names));
    }

    private List<String> names(UUID assignment, CaseFile file) {
        return new StillRegistered(file, registrations.of(file)).names(assignment);
    }

    private static List<ExecutorOnFile> lost(CaseFile file) {
        return new AwaitedAppointments(file).toBeReplaced();
    }
}
