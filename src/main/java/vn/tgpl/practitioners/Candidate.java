package vn.tgpl.practitioners;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who might take a case.
 *
 * @param unfitness why he may not, null when he may
 */
public record Candidate(
        PractitionerView practitioner, @Nullable Unfitness unfitness) {

    public boolean fit() {
        return unfitness == null;
    }
}
