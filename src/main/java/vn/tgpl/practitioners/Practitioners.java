package vn.tgpl.practitioners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.OfficeId;

/** The directory of practitioners, for all modules. */
public interface Practitioners {

    Optional<PractitionerView> find(PractitionerId id);

    /**
     * Why he may do no work on a day in the cases that he has; empty when he may, and when he is not known.
     *
     * @param on day of the work, which may lie ahead
     */
    Optional<Stop> stopped(PractitionerId id, LocalDate on);

    /**
     * Everybody of a centre and its branches in the order of names, fit for a case or not; one statement. Whose card was withdrawn
     * or whose contract ended by that day is a practitioner of it no longer.
     */
    List<PractitionerView> of(OfficeId centre, LocalDate on);

    /** Everybody of a centre and its branches in the order of names, each fit or with the reason why not. */
    List<Candidate> candidatesFor(FormOfAid form, OfficeId centre, LocalDate on);
}
