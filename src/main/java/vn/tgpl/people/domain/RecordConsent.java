package vn.tgpl.people.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.ConsentGiven;
import vn.tgpl.people.ConsentView;
import vn.tgpl.people.PersonId;

/** Writes down what somebody consented to, under the id the form minted. */
public record RecordConsent(
        UUID id,
        PersonId person,
        String recipient,
        String content,
        String purpose,
        ConsentGiven given,
        @Nullable String witness,
        LocalDate givenOn,
        @Nullable LocalDate until) {

    /** Whether what is written down under its id is the same. */
    boolean isWrittenAs(ConsentView one) {
        return one.recipient().equals(recipient)
                && one.content().equals(content)
                && one.purpose().equals(purpose)
                && one.given() == given
                && Objects.equals(one.witness(), witness)
                && one.givenOn().equals(givenOn)
                && Objects.equals(one.until(), until);
    }

    @Override
    public String toString() {
        return "RecordConsent[" + id + "]";
    }
}
