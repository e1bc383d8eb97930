package vn.tgpl.people.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.ConsentGiven;
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

    @Override
    public String toString() {
        return "RecordConsent[" + id + "]";
    }
}
