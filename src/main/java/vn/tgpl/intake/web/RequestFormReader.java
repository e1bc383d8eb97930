package vn.tgpl.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.domain.Claims;
import vn.tgpl.intake.domain.KnownPerson;
import vn.tgpl.intake.domain.LogRequest;
import vn.tgpl.intake.form.AreaCheck.Place;
import vn.tgpl.intake.form.PaperCheck;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.people.form.NamedParty;
import vn.tgpl.people.form.PartyReader;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.people.form.PersonReader;
import vn.tgpl.shared.NationalId;

/** Makes a command of the form, or says at each field what is wrong. */
@Component
class RequestFormReader {

    private final People people;
    private final PersonReader personReader;
    private final MatterCheck matterCheck;
    private final AreaQuestions areas;
    private final PaperCheck paperCheck;
    private final PartyReader partyReader;
    private final ReceptionReader receptionReader;
    private final PartyChecks checks;

    RequestFormReader(
            People people,
            PersonReader personReader,
            MatterCheck matterCheck,
            AreaQuestions areas,
            PaperCheck paperCheck,
            PartyReader partyReader,
            ReceptionReader receptionReader,
            PartyChecks checks) {
        this.people = people;
        this.personReader = personReader;
        this.matterCheck = matterCheck;
        this.areas = areas;
        this.paperCheck = paperCheck;
        this.partyReader = partyReader;
        this.receptionReader = receptionReader;
        this.checks = checks;
    }

    Optional<LogRequest> read(RequestForm form, BindingResult errors) {
        PersonFacts stored = onRecord(form);
        Optional<PersonFacts> person =
                nested(errors, "person", () -> personReader.read(form.getPerson(), stored, errors));
        nested(errors, "matter", () -> matterCheck.check(form.getMatter(), errors));
        nested(errors, "reception", () -> {
            receptionReader.check(form.getReception(), form.getMatter().getProceduralStatusCode(), errors);
            return errors;
        });
        matterCheck.checkGroups(form, errors);
        areas.check(form, place(form), errors);
        paperCheck.check(form, matterCheck.papersOf(form.getGroups()), errors);
        partyReader.check(form.getParties(), errors);
        // told together with what else is wrong, so that nobody corrects a form twice
        partyReader.refuseBeneficiary(form.getParties(), numbers(form, stored), errors);
        if (errors.hasErrors() || person.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LogRequest(
                form.id(),
                receptionReader.reception(form.getReception()),
                known(form),
                told(person.get(), form),
                ReceptionReader.requester(form.getReception()),
                matterCheck.read(form.getMatter()),
                claims(form),
                papers(form),
                partyReader.read(form.getParties()).stream()
                        .map(RequestFormReader::party)
                        .toList(),
                form.getReception().getCheckNote()));
    }

    /**
     * The one that was typed, and of a person on record those of all records that were linked with his. His own stored one may
     * be what is being put right.
     */
    private Set<NationalId> numbers(RequestForm form, @Nullable PersonFacts stored) {
        UUID known = form.getKnownId();
        NationalId own = stored == null ? null : stored.nationalId();
        Stream<NationalId> onRecord = known == null
                ? Stream.empty()
                : checks.knownAs(List.of(new PersonId(known))).stream()
                        .flatMap(identity -> Stream.ofNullable(identity.nationalId()))
                        .filter(number -> !number.equals(own));
        return Stream.concat(NationalId.parse(form.getPerson().getNationalId()).stream(), onRecord)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A province with which the form began stands for no residence until somebody tells one. */
    private static PersonFacts told(PersonFacts typed, RequestForm form) {
        return form.residence().isTold() ? typed : typed.withoutProvince();
    }

    static Party party(NamedParty named) {
        return new Party(named.role().name(), named.fullName(), named.nationalId(), named.birthYear());
    }

    private static <T> T nested(BindingResult errors, String path, Supplier<T> work) {
        errors.pushNestedPath(path);
        try {
            return work.get();
        } finally {
            errors.popNestedPath();
        }
    }

    private @Nullable PersonFacts onRecord(RequestForm form) {
        UUID id = form.getKnownId();
        return id == null ? null : people.get(new PersonId(id)).facts();
    }

    private static @Nullable KnownPerson known(RequestForm form) {
        UUID id = form.getKnownId();
        Long version = form.getKnownVersion();
        return id == null || version == null ? null : new KnownPerson(new PersonId(id), version);
    }

    private static Place place(RequestForm form) {
        PersonFields person = form.getPerson();
        return new Place(person.getProvinceCode(), person.getCommuneCode(), person.getVillage());
    }

    Claims claims(RequestForm form) {
        return matterCheck
                .claims(form)
                .of(form.getPerson().getCommuneCode(), form.getPerson().getVillage());
    }

    /** Papers of the groups chosen, as far as they were shown. */
    Map<String, PaperShown> papers(RequestForm form) {
        return form.shown(matterCheck.papersOf(form.getGroups()));
    }
}
