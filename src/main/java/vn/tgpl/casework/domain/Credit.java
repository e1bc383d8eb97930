package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.tgpl.casework.Share;

/** The part of a completed case that counts for one assignment. */
@Embeddable
record Credit(UUID assignmentId, int numerator, int denominator) {

    static Credit of(UUID assignment, Share share) {
        return new Credit(assignment, share.numerator(), share.denominator());
    }
}
