package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.Capacity;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.RegistrationFit;
import vn.tgpl.casework.domain.RegistrationOutcome;
import vn.tgpl.casework.domain.RegistrationQueries;
import vn.tgpl.catalog.AuthorityKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.Proceedings;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.NotFound;

/** What the forms about registration offer. */
@Component
class RegistrationChoices {

    private final RegistrationQueries registrations;
    private final RegistrationTexts words;
    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final Clock clock;

    RegistrationChoices(
            RegistrationQueries registrations,
            RegistrationTexts words,
            Catalogue catalogue,
            CaseTexts texts,
            Clock clock) {
        this.registrations = registrations;
        this.words = words;
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** The one before which the stage is, where it is before no other, else the one that the name tells. */
    static @Nullable AuthorityKind kindOf(RegistrationForm form) {
        String stage = form.getStageCode();
        Set<AuthorityKind> ofStage = stage == null ? Set.of() : Proceedings.authoritiesOf(stage);
        if (ofStage.size() == 1) {
            return ofStage.iterator().next();
        }
        String name = form.getAuthority();
        return name == null ? null : AuthorityKind.toldBy(name).orElse(null);
    }

    void kinds(Model model) {
        model.addAttribute(
                "kinds",
                Arrays.stream(AuthorityKind.values())
                        .map(kind -> new Option(kind.name(), texts.text("casework.authority." + kind)))
                        .toList());
    }

    /** Those that the law of the procedure knows. */
    void stages(CaseFile file, Model model) {
        RegistrationFit fit = RegistrationFit.of(file);
        model.addAttribute(
                "stages",
                catalogue.options(CodeList.PROCEDURAL_STAGE, LocalDate.now(clock)).stream()
                        .filter(stage -> fit.knowsStage(stage.value()))
                        .toList());
    }

    /** Those in which whoever is helped can be stood by. */
    List<Capacity> capacities(CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        return RegistrationFit.of(file).capacities(status -> catalogue.stands(status, today));
    }

    void capacities(CaseFile file, Model model) {
        model.addAttribute(
                "capacities",
                capacities(file).stream()
                        .map(capacity -> new Option(capacity.name(), texts.text("casework.capacity." + capacity)))
                        .toList());
    }

    /** What was sent before and waits for its answer still. */
    void pending(CaseFile file, Model model) {
        model.addAttribute(
                "pending",
                registrations.of(file).stream()
                        .filter(one -> one.outcome() == null)
                        .map(words::whole)
                        .toList());
    }

    /** The registration and what may be answered to it now. */
    void registration(CaseFile file, UUID id, Model model) {
        RegistrationQueries.Registered registered = registrations.of(file).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("registrationId", id);
        model.addAttribute("registered", words.whole(registered));
        model.addAttribute(
                "outcomes",
                Arrays.stream(RegistrationOutcome.values())
                        .filter(outcome -> outcome.mayFollow(registered.outcome()))
                        .map(outcome -> new Option(outcome.name(), texts.text("casework.registered." + outcome)))
                        .toList());
    }
}
