package vn.tgpl.offices;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainEvent;
import vn.tgpl.shared.OfficeId;

/**
 * An office was added or edited.
 *
 * @param beforeAndAfter what an edit changed, as {@link vn.tgpl.shared.FieldChanges} writes it; null where it was added
 */
public record OfficeChanged(
        OfficeId office, boolean added, @Nullable String beforeAndAfter, Actor by) implements DomainEvent {}
