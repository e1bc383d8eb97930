package vn.tgpl.people.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.people.domain.PersonRow;

/** A row of the list of people, ready to show; the identity number is masked. */
record PersonLine(
        int number,
        String href,
        String fullName,
        String birth,
        @Nullable String sexKey,
        String nationalId,
        String commune) {

    static PersonLine of(int number, PersonRow row, String commune) {
        return new PersonLine(
                number,
                PeopleController.PAGE + "/" + row.id(),
                row.fullName(),
                row.birth() == null ? "" : row.birth().display(),
                row.sex() == null ? null : "people.sex." + row.sex(),
                row.nationalId() == null ? "" : row.nationalId().masked(),
                commune);
    }
}
