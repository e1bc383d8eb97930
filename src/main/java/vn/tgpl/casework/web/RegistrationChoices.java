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

    /** What was sent before and waits for its answer still. */
    void pending(CaseFile file, Model model) {
        model.addAttribute(
                "pending",
                LikeRegistrations.sentTogether(registrations.of(file)).stream()
                        .map(letter -> letter.only(one -> one.outcome() == null))
                        .filter(letter -> !letter.rows().isEmpty())
                        .map(letter -> words.whole(letter, file))
                        .toList());
    }

    /** The registration with what was sent together with it and stands as it does, and what may be answered to them now. */
    LikeRegistrations registration(CaseFile file, UUID id, Model model) {
        List<RegistrationQueries.Registered> all = registrations.of(file);
        RegistrationQueries.Registered registered =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        LikeRegistrations letter = new LikeRegistrations(all)
                .only(one -> one.letterId().equals(registered.letterId()) && one.outcome() == registered.outcome());
        model.addAttribute("registrationId", id);
        model.addAttribute("registered", words.whole(letter, file));
        model.addAttribute(
                "people",
                letter.rows().size() == 1
                        ? List.of()
                        : letter.rows().stream()
                                .map(one -> new Option(one.personId().toString(), file.helpedName(one.personId())))
                                .toList());
        model.addAttribute(
                "outcomes",
                Arrays.stream(RegistrationOutcome.values())
                        .filter(outcome -> outcome.mayFollow(registered.outcome()))
                        .map(outcome -> new Option(outcome.name(), texts.text("casework.registered." + outcome)))
                        .toList());
        return letter;
    }
}
