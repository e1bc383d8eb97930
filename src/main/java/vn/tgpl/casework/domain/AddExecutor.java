package vn.tgpl.casework.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entrusts a case to one more practitioner.
 *
 * @param inPlaceOf the assignment of somebody whose registration an authority refused or cancelled and for whom he steps
 *     in (TTLT 10/2018 Đ6); null when he works beside the others
 */
public record AddExecutor(
        AssignPractitioner appointment, @Nullable UUID inPlaceOf) {}
