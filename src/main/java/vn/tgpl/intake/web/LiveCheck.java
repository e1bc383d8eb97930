package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.domain.RequestCheck;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.FindingPanel;
import vn.tgpl.people.conflict.FoundLines;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.form.PartyFields;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;

/** Checks the people of a form that is still being filled; what cannot be read yet is left out. */
@Component
class LiveCheck {

    private final RequestCheck check;
    private final FindingPanel panel;
    private final Clock clock;

    LiveCheck(RequestCheck check, FindingPanel panel, Clock clock) {
        this.check = check;
        this.panel = panel;
        this.clock = clock;
    }

    FoundLines found(RequestForm form, Actor actor) {
        OfficeId centre = actor.scope().centre();
        List<Involved> people = people(form);
        if (centre == null || people.isEmpty()) {
            return FoundLines.NONE;
        }
        RequestCheck.Typed typed = new RequestCheck.Typed(
                form.getMatter().getFieldCode(), form.getMatter().getFormOfAid(), people);
        return panel.show(check.look(typed, centre), actor);
    }

    private List<Involved> people(RequestForm form) {
        List<Involved> people = new ArrayList<>();
        PersonFields person = form.getPerson();
        if (person.getFullName() != null) {
            UUID known = form.getKnownId();
            Identity identity = new Identity(
                    person.getFullName(),
                    NationalId.parse(person.getNationalId()).orElse(null),
                    BirthDate.parse(person.getBirth(), LocalDate.now(clock)).orElse(null),
                    PhoneNumber.parse(person.getPhone()).orElse(null));
            people.add(Involved.beneficiary(known == null ? null : new PersonId(known), identity));
        }
        form.getParties().stream()
                .filter(party -> party.getFullName() != null)
                .forEach(party -> people.add(party(party, party.getFullName())));
        return people;
    }

    private Involved party(PartyFields party, String fullName) {
        return Involved.party(
                party.getRole(),
                new Identity(
                        fullName,
                        NationalId.parse(party.getNationalId()).orElse(null),
                        BirthDate.parse(party.getBirthYear(), LocalDate.now(clock))
                                .orElse(null),
                        null));
    }
}
