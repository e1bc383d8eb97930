package vn.tgpl.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a referring agency, or the centre that passes a request on, wrote about a citizen.
 *
 * @param birth as it is displayed, a day or a year; null when it was not told
 * @param phoneSafe whether a call is safe, null when it was not told
 * @param contact how to reach the person
 * @param personStatus which group the agency believes the person to be in
 * @param matter the matter in a line
 * @param paperSeen the proof paper the agency has seen
 * @param senderOffice name of the agency or of the centre
 * @param passedOn the request another centre passed on (Luật TGPL 2017 Đ35), null of whom an agency sent
 * @param alsoWaiting other referrals of what may be the same person that wait, of any agency
 */
public record ReferredPerson(
        String fullName,
        @Nullable String birth,
        @Nullable Boolean phoneSafe,
        @Nullable String contact,
        @Nullable String personStatus,
        @Nullable String matter,
        @Nullable String paperSeen,
        String senderOffice,
        @Nullable RequestId passedOn,
        List<ReferralOrigin> alsoWaiting) {

    public ReferredPerson {
        alsoWaiting = List.copyOf(alsoWaiting);
    }

    /** Whether it is a request that was passed on. */
    public boolean transferred() {
        return passedOn != null;
    }

    @Override
    public String toString() {
        return "ReferredPerson[masked]";
    }
}
