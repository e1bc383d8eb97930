package vn.tgpl.intake;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Sex;

/**
 * What a centre tells the one it passes a request to (Luật TGPL 2017 Đ35 k1; Mẫu 09): whom it is about and how to reach
 * him, as whom he asks, for what, which papers he showed, and why it is passed on.
 *
 * @param from the office that received the request
 * @param birth as it is displayed, a day or a year; null when none is known
 * @param sex null when it was not told
 * @param phoneSafe null while nobody has asked whether a call is safe
 * @param contact telephone, address and how to reach the person, in words
 * @param personStatus standing in the procedure and groups, in words
 * @param papers a line each
 */
public record HandedOver(
        OfficeId from,
        String fullName,
        @Nullable String birth,
        @Nullable Sex sex,
        @Nullable Boolean phoneSafe,
        String contact,
        String personStatus,
        String matter,
        String papers,
        String reason) {

    @Override
    public String toString() {
        return "HandedOver[" + from + "]";
    }
}
