package vn.tgpl.people.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.ConsentView;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/** Writes down what people consent to, and that they take it back. */
@Service
@Transactional
public class Consents {

    private final People people;
    private final ConsentBook book;
    private final Journal journal;

    Consents(People people, ConsentBook book, Journal journal) {
        this.people = people;
        this.book = book;
        this.journal = journal;
    }

    /** @throws FormAlreadyUsed when the form was sent before and says something else now */
    public void record(RecordConsent command, Actor actor) {
        requireReach(command.person(), actor);
        if (book.write(command, actor)) {
            write("people.consent", command.person(), actor);
        } else if (book.find(command.person(), command.id())
                .filter(command::isWrittenAs)
                .isEmpty()) {
            throw new FormAlreadyUsed();
        }
    }

    public void withdraw(WithdrawConsent command, Actor actor) {
        requireReach(command.person(), actor);
        ConsentView consent = book.find(command.person(), command.consent()).orElseThrow(NotFound::new);
        if (command.on().isBefore(consent.givenOn())) {
            throw new WithdrawnBeforeGiven();
        }
        if (!book.withdraw(command, actor)) {
            throw new ConsentAlreadyWithdrawn();
        }
        write("people.withdraw-consent", command.person(), actor);
    }

    private void requireReach(PersonId person, Actor actor) {
        if (people.find(person, actor.scope()).isEmpty()) {
            throw new NotFound();
        }
    }

    private void write(String action, PersonId person, Actor actor) {
        journal.record(actor, action, "person", person.toString(), null);
    }
}
