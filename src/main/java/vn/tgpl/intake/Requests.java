package vn.tgpl.intake;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;

/** What other modules may ask of intake. */
public interface Requests {

    /** Notes the code under which the case of an accepted request was registered. */
    void registered(RequestId requestId, String caseCode);

    /**
     * Notes the referral a request on record grew out of: its citizen had come by himself.
     *
     * @param receiptCode as it stands on the receipt of the request
     * @throws vn.tgpl.shared.DomainException at the field {@code receiptCode}, when the actor sees no such request or it
     *     belongs to another referral
     */
    ReferredRequest refer(String receiptCode, Referred referred, Actor actor);

    /**
     * The request did not grow out of that referral after all; nothing happens to one that does not name it.
     *
     * @param other another referral that the request answers and now names, null where there is none
     * @param reason why, for the journal
     */
    void unrefer(RequestId requestId, UUID referralId, @Nullable UUID other, String reason, Actor actor);

    /**
     * An authority told of the request at another moment than was written down.
     *
     * @throws vn.tgpl.shared.DomainException at the field {@code notifiedOn}, when that day is after the receipt of the request,
     *     or longer before it than is believed
     */
    void noticeReceived(RequestId requestId, Instant at);

    /**
     * What was handed in beside the proof papers.
     *
     * @param came codes of what came after the acceptance
     */
    RequestDossier dossier(RequestId requestId, Set<String> came);

    /** The proof papers that were shown, a line each in words; for whoever may see the facts of the matter. */
    String papersInWords(RequestId requestId, Locale locale);
}
