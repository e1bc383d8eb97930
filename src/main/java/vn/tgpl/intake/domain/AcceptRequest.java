package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;

/**
 * Accepts a request.
 *
 * @param urgentGround needed when papers are missing
 * @param reason needed when the law proposes something else
 * @param forceMajeure the event beyond anybody's control that keeps missing papers away, null when there is none; of no
 *     meaning when none are missing
 * @param groupCode the group in force for which a head accepts though none was found; needed then, else of no meaning
 * @param sameMatter why it is accepted though the matter may be handled already; needed then, else of no meaning
 */
public record AcceptRequest(
        RequestId id,
        @Nullable UrgentGround urgentGround,
        @Nullable String reason,
        @Nullable String forceMajeure,
        @Nullable String groupCode,
        @Nullable String sameMatter) {

    public AcceptRequest(RequestId id, @Nullable UrgentGround urgentGround, @Nullable String reason) {
        this(id, urgentGround, reason, null, null, null);
    }
}
