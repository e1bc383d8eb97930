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

    private final RegistrationsOnPage registrations;
    private final RegistrationTexts words;
    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final Clock clock;

    RegistrationChoices(
            RegistrationsOnPage registrations,
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
    static @Nullable AuthorityKind kindOf(RegistrationLetterForm form) {
        String stage = form.getStageCode();
        Set<AuthorityKind> ofStage = stage == null ? Set.of() : Proceedings.authoritiesOf(stage);
        if (ofStage.size() == 1) {
            return ofStage.iterator().next();
        }
        String name = form.getAuthority();
        return name == null ? null : AuthorityKind.toldBy(name).orElse(null);
    }

    /** Those stages that the law of the procedure knows with the bodies that conduct them, and what was told. */
    void stages(CaseFile file, @Nullable LikeRegistrations told, Model model) {
        RegistrationFit fit = RegistrationFit.of(file);
        String toldStage = told == null ? null : told.first().stageCode();
        List<Option> stages = catalogue.options(CodeList.PROCEDURAL_STAGE, LocalDate.now(clock)).stream()
                .filter(stage -> fit.knowsStage(stage.value()) || stage.value().equals(toldStage))
                .toList();
        model.addAttribute("stages", stages);
        model.addAttribute(
                "kinds",
                Arrays.stream(AuthorityKind.values())
                        .filter(kind -> stages.stream().anyMatch(stage -> conducts(kind, stage)))
                        .map(kind -> new Option(kind.name(), texts.text("casework.authority." + kind)))
                        .toList());
    }

    private static boolean conducts(AuthorityKind kind, Option stage) {
        return Proceedings.authoritiesOf(stage.value()).contains(kind);
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

    /** Those of a letter that stand, the one of that id among them. */
    LikeRegistrations letter(CaseFile file, UUID id) {
        RegistrationQueries.Registered named = named(file, id);
        return new LikeRegistrations(registrations.of(file))
                .only(one -> one.letterId().equals(named.letterId()));
    }

    /**
     * The same for a form that was sent: where it was told right meanwhile what is told instead, where it was withdrawn
     * what it was.
     */
    LikeRegistrations letterNow(CaseFile file, UUID id) {
        List<RegistrationQueries.Registered> told = registrations.told(file);
        RegistrationQueries.Registered latest = latest(told, id);
        return new LikeRegistrations(told)
                .only(one -> one.letterId().equals(latest.letterId())
                        && (one.withdrawal() == null) == (latest.withdrawal() == null));
    }

    private static RegistrationQueries.Registered latest(List<RegistrationQueries.Registered> told, UUID id) {
        RegistrationQueries.Registered named =
                told.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        return named.withdrawal() == null
                ? named
                : told.stream()
                        .filter(one -> one.correction() != null
                                && one.correction().letterId().equals(named.letterId()))
                        .findFirst()
                        .map(one -> latest(told, one.id()))
                        .orElse(named);
    }

    private RegistrationQueries.Registered named(CaseFile file, UUID id) {
        return registrations.of(file).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What was told, and what was answered to it. */
    void told(LikeRegistrations letter, CaseFile file, Model model) {
        model.addAttribute(
                "told",
                LikeRegistrations.answeredAlike(letter.rows()).stream()
                        .map(alike -> words.whole(alike, file) + " · "
                                + words.outcome(alike.first().outcome()))
                        .toList());
        model.addAttribute("answered", letter.rows().stream().anyMatch(one -> one.outcome() != null));
        model.addAttribute("registrationId", letter.first().id());
        model.addAttribute(
                "whats", texts.options("casework.registrationCorrection.", RegistrationCorrectionForm.What.values()));
    }

    /** The registration with what was sent together with it and stands as it does, and what may be answered to them now. */
    LikeRegistrations registration(CaseFile file, UUID id, Model model) {
        return answerable(named(file, id), letter(file, id), file, model);
    }

    /** The same for a form that was sent, though the letter was told right or withdrawn meanwhile. */
    LikeRegistrations registrationNow(CaseFile file, UUID id, Model model) {
        LikeRegistrations letter = letterNow(file, id);
        return answerable(
                letter.rows().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(letter.first()),
                letter,
                file,
                model);
    }

    private LikeRegistrations answerable(
            RegistrationQueries.Registered registered, LikeRegistrations whole, CaseFile file, Model model) {
        LikeRegistrations letter = whole.only(one -> one.outcome() == registered.outcome());
        model.addAttribute("registrationId", registered.id());
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
