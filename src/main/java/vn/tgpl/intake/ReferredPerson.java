package vn.tgpl.intake;

import org.jspecify.annotations.Nullable;

/**
 * What a referring agency wrote about a citizen.
 *
 * @param contact how to reach the person
 * @param personStatus which group the agency believes the person to be in
 * @param matter the matter in a line
 * @param paperSeen the proof paper the agency has seen
 * @param senderOffice name of the agency
 */
public record ReferredPerson(
        String fullName,
        @Nullable String contact,
        @Nullable String personStatus,
        @Nullable String matter,
        @Nullable String paperSeen,
        String senderOffice) {

    @Override
    public String toString() {
        return "ReferredPerson[masked]";
    }
}
