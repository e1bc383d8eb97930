package vn.tgpl.practitioners;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.NationalId;

/**
 * What a practitioner is recognised by (name, number, birth) was entered or corrected. Whoever checks that he is not himself
 * a party looks again in the same transaction.
 *
 * @param former the number he was known by before, null when there was none or it stays; other entries of the directory may be
 *     his by it no longer
 */
public record PractitionerCorrected(
        PractitionerId practitioner, @Nullable NationalId former, ActorId by) implements DomainEvent {}
