package vn.tgpl.audit.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a look through the whole chain of the journal found.
 *
 * @param position how many entries were sealed by then
 * @param seal the last seal in hexadecimal; empty for a journal without entries. Kept outside the database it proves that
 *     nothing up to here was altered later, whoever may have done it
 * @param faults the places that do not hold, of each kind the first hundred
 */
public record JournalProof(Instant at, long position, String seal, List<JournalFault> faults) {

    /** Whether every entry reads as it was written. */
    public boolean holds() {
        return faults.isEmpty();
    }
}
