package vn.tgpl.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DomainEvent;

/**
 * Work on a case ended.
 *
 * @param takenBackOn the day the beneficiary's withdrawal came in, null where the case ended otherwise
 */
public record CaseClosed(
        CaseId caseId,
        String resultCode,
        LocalDate closedOn,
        @Nullable LocalDate takenBackOn) implements DomainEvent {}
