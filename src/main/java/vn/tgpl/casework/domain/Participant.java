package vn.tgpl.casework.domain;

import java.util.UUID;

/**
 * Somebody who performs or performed a case.
 *
 * @param assignment by which he does
 * @param performing he still does
 * @param worked work of his is recorded for the time of this assignment
 */
public record Participant(UUID assignment, String name, boolean performing, boolean worked) {

    @Override
    public String toString() {
        return "Participant[" + assignment + "]";
    }
}
