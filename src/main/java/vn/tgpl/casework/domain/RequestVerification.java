package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.OfficeId;

/**
 * Has facts verified in another province, or writes down that another province asks for it (Luật TGPL 2017 Đ34).
 *
 * @param caseId the case it is for; null when another province asks
 * @param toCentre the centre on record that is asked, null when it is asked by letter or asks itself
 * @param counterpart the centre or office there as typed, null when it is chosen
 * @param askedOn the day it was sent or received
 * @param again it is asked although the same is awaited from there
 */
public record RequestVerification(
        UUID id,
        @Nullable CaseId caseId,
        @Nullable OfficeId toCentre,
        @Nullable String counterpart,
        String subject,
        LocalDate askedOn,
        boolean again) {

    @Override
    public String toString() {
        return "RequestVerification[" + id + "]";
    }
}
