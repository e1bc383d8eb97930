package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Enters what a verification found. */
public record ConcludeVerification(UUID id, String result, LocalDate resultOn) {

    @Override
    public String toString() {
        return "ConcludeVerification[" + id + "]";
    }
}
