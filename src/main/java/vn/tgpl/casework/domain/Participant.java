package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.Share;

/**
 * Somebody who performs or performed a case.
 *
 * @param assignment by which he does
 * @param performing he still does
 * @param worked work of his is recorded for the time of this assignment
 * @param earlier how the case counted for him when it was completed last, before it was reopened; null when it did not
 * @param joinedSince he was assigned after that
 * @param workedSince work of his was recorded after that
 */
public record Participant(
        UUID assignment,
        boolean performing,
        boolean worked,
        @Nullable Share earlier,
        boolean joinedSince,
        boolean workedSince) {}
