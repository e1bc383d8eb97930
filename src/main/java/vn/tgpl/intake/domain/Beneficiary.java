package vn.tgpl.intake.domain;

import java.util.UUID;

/** For whom aid is asked, as the request keeps him. */
record Beneficiary(UUID id, String fullName) {

    @Override
    public String toString() {
        return "Beneficiary[" + id + "]";
    }
}
