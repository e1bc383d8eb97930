package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.tgpl.casework.domain.Capacity;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.RegistrationPeople;
import vn.tgpl.casework.domain.RegistrationQueries;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.ActorId;

/** For whom a registration is sent, as the form of it asks: of several who are helped each by himself, of one nothing. */
@Component
class RegistrationFor {

    private final RegistrationsOnPage registrations;
    private final RegistrationTexts words;
    private final Catalogue catalogue;
    private final CaseTexts texts;
    private final Clock clock;

    RegistrationFor(
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

    /**
     * Somebody for whom one may register.
     *
     * @param label his name, how he stands, and in which capacity where there is one only
     * @param sent what the reader sent for him already and stands
     * @param capacities to be chosen from; empty where one follows from how he stands
     */
    record Line(String id, String name, String label, List<String> sent, List<Option> capacities) {

        Line {
            sent = List.copyOf(sent);
            capacities = List.copyOf(capacities);
        }

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    /** Whoever has no registration by the executor in that stage that stands, and can be stood by, is chosen already. */
    void preselect(RegistrationForm form, CaseFile file, ActorId executor) {
        RegistrationPeople people = RegistrationPeople.of(file);
        if (!people.several()) {
            List<Capacity> known = capacities(people, people.present().get(0));
            form.setCapacity(known.size() == 1 ? known.get(0) : null);
            return;
        }
        Set<UUID> sent = own(file, executor)
                .filter(one -> one.stageCode().equals(form.getStageCode()))
                .map(RegistrationQueries.Registered::personId)
                .collect(Collectors.toSet());
        form.setPersons(people.present().stream()
                .filter(one -> !sent.contains(one.person()))
                .filter(one -> !capacities(people, one).isEmpty())
                .map(RegistrationPeople.One::person)
                .toList());
    }

    /** As it was told. */
    void fill(RegistrationLetterForm form, LikeRegistrations letter) {
        RegistrationQueries.Registered told = letter.first();
        form.setAuthority(told.authority());
        form.setStageCode(told.stageCode());
        form.setAuthorityKind(told.authorityKind() == null ? RegistrationChoices.kindOf(form) : told.authorityKind());
        form.setSentOn(told.sentOn());
        form.setCapacity(told.capacity());
        form.setPersons(letter.persons());
        letter.rows().forEach(one -> form.getCapacities().put(one.personId().toString(), one.capacity()));
    }

    /**
     * What nobody can go without: for whom, of several; in which capacity, of one.
     * @param besides whom it was sent for already, by their records
     */
    void check(RegistrationLetterForm form, CaseFile file, Set<UUID> besides, Errors errors) {
        boolean several = RegistrationPeople.of(file, besides).several();
        if (several && form.getPersons().isEmpty()) {
            errors.rejectValue("persons", "casework.error.RegistrationForNobody");
        } else if (!several && form.getCapacity() == null && !errors.hasFieldErrors("capacity")) {
            errors.rejectValue("capacity", "jakarta.validation.constraints.NotNull.message");
        }
    }

    void show(CaseFile file, ActorId executor, Model model) {
        show(RegistrationPeople.of(file), own(file, executor).toList(), model);
    }

    /** The same for a letter that was told wrongly. */
    void show(CaseFile file, LikeRegistrations letter, Model model) {
        show(RegistrationPeople.of(file, Set.copyOf(letter.persons())), List.of(), model);
    }

    private void show(RegistrationPeople people, List<RegistrationQueries.Registered> own, Model model) {
        if (people.several()) {
            model.addAttribute(
                    "people",
                    people.present().stream().map(one -> line(one, people, own)).toList());
        } else {
            model.addAttribute("people", List.of());
            model.addAttribute(
                    "capacities", options(capacities(people, people.present().get(0))));
        }
    }

    private Line line(RegistrationPeople.One one, RegistrationPeople people, List<RegistrationQueries.Registered> own) {
        List<Capacity> known = capacities(people, one);
        String label = Stream.of(
                        one.name(),
                        texts.label(CodeList.PROCEDURAL_STATUS, one.status(), LocalDate.now(clock)),
                        known.size() == 1 ? texts.text("casework.capacity." + known.get(0)) : null)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Line(
                one.person().toString(),
                one.name(),
                label,
                own.stream()
                        .filter(sent -> sent.personId().equals(one.person()))
                        .map(words::state)
                        .toList(),
                known.size() == 1 ? List.of() : options(known));
    }

    private List<Option> options(List<Capacity> known) {
        return known.stream()
                .map(capacity -> new Option(capacity.name(), texts.text("casework.capacity." + capacity)))
                .toList();
    }

    private List<Capacity> capacities(RegistrationPeople people, RegistrationPeople.One one) {
        LocalDate today = LocalDate.now(clock);
        return people.capacities(one, status -> catalogue.stands(status, today));
    }

    /** What the executor sent and stands still. */
    private Stream<RegistrationQueries.Registered> own(CaseFile file, @Nullable ActorId executor) {
        Set<UUID> assignments = file.performing().stream()
                .filter(one -> Objects.equals(executor, one.account()))
                .map(one -> one.id())
                .collect(Collectors.toSet());
        return registrations.of(file).stream().filter(one -> one.stands() && assignments.contains(one.assignmentId()));
    }
}
