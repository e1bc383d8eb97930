package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Says that a letter of registration was told wrongly.
 *
 * @param registrationId one of those that were sent with it
 * @param version of the case the form was made of
 * @param right what is told in its place, null where it is withdrawn and nothing is
 * @param answersToo what was answered to it is withdrawn with it
 */
public record CorrectRegistration(
        CaseId caseId,
        UUID registrationId,
        long version,
        @Nullable RegisterExecutor right,
        String reason,
        boolean answersToo) {

    @Override
    public String toString() {
        return "CorrectRegistration[" + registrationId + "]";
    }
}
