package vn.tgpl.practitioners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.OfficeId;

/** The directory of practitioners, for all modules. */
public interface Practitioners {

    Optional<PractitionerView> find(PractitionerId id);

    /** Everybody of a centre and its branches in the order of names, each fit or with the reason why not. */
    List<Candidate> candidatesFor(FormOfAid form, OfficeId centre, LocalDate on);
}
