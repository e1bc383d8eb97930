package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.catalog.FormOfAid;

/**
 * A case as one of those who are or were helped in it may have it: nothing of what was typed freely, and nobody else who is
 * helped or stands in it.
 *
 * @param joinedAt null of who was accepted with the request
 * @param leftOn from when he is helped no longer, null while he is
 * @param statusCode as what he stands in the proceedings himself, null where none is on record
 * @param executors who performs or performed it, with the days
 * @param residence where he resided on the day he was accepted or joined, null where nobody told it
 * @param corrections of that place, each with day, before and after, null where it was never corrected
 * @param groups codes of his own groups, as they were told when he was accepted or joined
 * @param papers codes of the papers that were shown or came for him
 */
public record OwnCase(
        CaseId id,
        String code,
        String office,
        Instant acceptedAt,
        @Nullable Instant joinedAt,
        @Nullable LocalDate leftOn,
        String fieldCode,
        FormOfAid form,
        @Nullable String statusCode,
        CaseState state,
        @Nullable LocalDate closedOn,
        @Nullable String resultCode,
        @Nullable String executors,
        @Nullable String residence,
        @Nullable String corrections,
        List<String> groups,
        List<String> papers) {

    @Override
    public String toString() {
        return "OwnCase[" + id + "]";
    }
}
