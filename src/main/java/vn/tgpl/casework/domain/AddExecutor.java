package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entrusts a case to one more practitioner.
 *
 * @param inPlaceOf the assignment of somebody whose registration an authority refused or cancelled and for whom he steps
 *     in (TTLT 10/2018 Đ6); null when he works beside the others
 * @param formerLeaves that one performs the case no more; else he stays beside the new one
 */
public record AddExecutor(
        AssignPractitioner appointment, @Nullable UUID inPlaceOf, boolean formerLeaves) {

    /** The others stay. */
    public AddExecutor(AssignPractitioner appointment, @Nullable UUID inPlaceOf) {
        this(appointment, inPlaceOf, false);
    }
}
