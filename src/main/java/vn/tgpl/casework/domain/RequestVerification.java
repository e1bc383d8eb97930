package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;

/**
 * Has facts verified in another province, or writes down that another province asks for it (Luật TGPL 2017 Đ34).
 *
 * @param caseId the case it is for; null when another province asks
 * @param counterpart the centre or office there
 * @param askedOn the day it was sent or received
 */
public record RequestVerification(
        UUID id, @Nullable CaseId caseId, String counterpart, String subject, LocalDate askedOn) {

    @Override
    public String toString() {
        return "RequestVerification[" + id + "]";
    }
}
