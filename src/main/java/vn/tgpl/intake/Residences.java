package vn.tgpl.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;

/** Judges where somebody resides by the lists of a day and by what is told of it (Luật TGPL 2017 Đ7 k4). */
public interface Residences {

    /** Of whom a request was written down for, as he is on record now. */
    Residence of(RequestId request, LocalDate acceptedOn);

    /**
     * Of somebody who joins a case, as he is on record now.
     *
     * @param villageNotListed somebody looked through the listed villages of his commune, and he lives in none
     * @param areaShownBy the paper that says that the place is such an area where no list is on record, null when none was named
     */
    Residence of(PersonFacts joining, boolean villageNotListed, @Nullable String areaShownBy, LocalDate joinedOn);

    /**
     * After more was told of the principal beneficiary.
     *
     * @param place where he resided on the day of acceptance
     */
    Residence again(RequestId request, Residence place, LocalDate acceptedOn);

    /** What was found out about that place with the request, as it stands now. */
    PlaceSaid said(RequestId request, Residence place);

    /** The same of somebody who joined, of whom what was found out about his village is kept with the residence alone. */
    Residence again(Residence place, boolean villageNotListed, @Nullable String areaShownBy, LocalDate joinedOn);
}
