package vn.tgpl.audit.domain;

import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.identity.AccountChanged;
import vn.tgpl.identity.AccountFellAsleep;
import vn.tgpl.identity.AllSignInsEnded;
import vn.tgpl.identity.PasswordAccepted;
import vn.tgpl.identity.SecondFactorDemandChanged;
import vn.tgpl.identity.SecondFactorRefused;
import vn.tgpl.identity.SignInRefused;
import vn.tgpl.identity.SignedIn;
import vn.tgpl.identity.SignedOut;
import vn.tgpl.platform.harvest.HourUsedUp;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FieldChanges;

/** Writes down who came, left, was turned away, and who changed an account. */
@Component
class AccountJournal {

    private static final String ACCOUNT = "account";

    private final Journal journal;

    AccountJournal(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void signedIn(SignedIn event) {
        recordOwn(event.who(), "identity.sign-in");
    }

    @EventListener
    void signedOut(SignedOut event) {
        recordOwn(event.who(), "identity.sign-out");
    }

    @EventListener
    void refused(SignInRefused event) {
        journal.recordUnknown(
                "identity.sign-in-refused", ACCOUNT, event.account().toString());
    }

    @EventListener
    void changed(AccountChanged event) {
        String verb = event.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.record(
                event.by(),
                "identity." + verb,
                ACCOUNT,
                event.account().toString(),
                event.reason() == null ? event.codes() : event.reason());
    }

    @EventListener
    void accepted(PasswordAccepted event) {
        journal.recordUnknown(
                "identity.password-accepted", ACCOUNT, event.account().toString());
    }

    @EventListener
    void refused(SecondFactorRefused event) {
        Actor by = event.by();
        if (by == null) {
            journal.recordUnknown(
                    "identity.second-factor-refused", ACCOUNT, event.account().toString());
        } else {
            recordOwn(by, "identity.code-refused");
        }
    }

    @EventListener
    void fellAsleep(AccountFellAsleep event) {
        journal.recordUnknown("identity.fell-asleep", ACCOUNT, event.account().toString());
    }

    @EventListener
    void demanded(SecondFactorDemandChanged event) {
        String action = event.demanded() ? "identity.second-factor-demanded" : "identity.second-factor-not-demanded";
        FieldChanges changes = new FieldChanges().compare("demanded", !event.demanded(), event.demanded());
        journal.record(event.by(), action, "role", event.role(), changes.written());
    }

    @EventListener
    void ended(AllSignInsEnded event) {
        journal.record(
                event.by(),
                "identity.all-sign-ins-ended",
                ACCOUNT,
                event.by().id().toString(),
                event.reason());
    }

    @EventListener
    void usedUp(HourUsedUp event) {
        journal.record(
                event.who(),
                "platform.hour-used-up",
                ACCOUNT,
                event.who().id().toString(),
                event.taking() + " " + event.limit());
    }

    private void recordOwn(Actor account, String action) {
        journal.record(account, action, ACCOUNT, account.id().toString(), null);
    }
}
