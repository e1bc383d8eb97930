package vn.tgpl.intake.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.form.MatchLine;
import vn.tgpl.people.form.PersonDifferences;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.people.form.PossiblePeople;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.CitizenCard;
import vn.tgpl.shared.NotFound;

/** Recognises the beneficiary among the people on record. */
@Component
class KnownPeople {

    private final People people;
    private final PossiblePeople possible;
    private final PersonForms forms;
    private final PersonDifferences differences;
    private final Journal journal;

    KnownPeople(
            People people, PossiblePeople possible, PersonForms forms, PersonDifferences differences, Journal journal) {
        this.people = people;
        this.possible = possible;
        this.forms = forms;
        this.differences = differences;
        this.journal = journal;
    }

    List<MatchLine> matches(RequestForm form, Actor actor) {
        return form.getKnownId() == null ? possible.of(form.getPerson(), actor) : List.of();
    }

    /** Fills the form with somebody on record; seeing him unmasked goes into the journal. */
    void choose(RequestForm form, UUID chosen, Actor actor) {
        PersonView person = people.find(new PersonId(chosen), actor.scope()).orElseThrow(NotFound::new);
        form.setKnownId(chosen);
        form.setKnownVersion(person.version());
        form.setPresetProvince(null);
        forms.fill(form.getPerson(), person.facts());
        journal.record(actor, "people.reveal", "person", chosen.toString(), "intake");
    }

    /** Somebody else changed the person meanwhile: tells what differs; saving once more is done knowingly. */
    List<Difference> renew(RequestForm form, PersonFacts typed, Actor actor) {
        UUID id = form.getKnownId();
        if (id == null) {
            return List.of();
        }
        PersonView stored = people.find(new PersonId(id), actor.scope()).orElseThrow(NotFound::new);
        form.setKnownVersion(stored.version());
        return differences.between(stored.facts(), typed);
    }

    /** Takes the facts of somebody new from his card. */
    void read(RequestForm form, CitizenCard card) {
        release(form);
        form.setPresetProvince(null);
        forms.fill(form.getPerson(), card);
    }

    /** Takes the facts as those of somebody new. */
    void release(RequestForm form) {
        form.setKnownId(null);
        form.setKnownVersion(null);
    }
}
