package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.PlaceSaid;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.Residences;
import vn.tgpl.shared.NotFound;

/**
 * Reads where somebody resided on the day on which he was accepted or joined. What was told stays; what is open is asked of the
 * lists again, as it is when his group is (Luật TGPL 2017 Đ7 k4).
 */
@Component
public class ResidenceThen {

    private final Residences residences;
    private final Catalogue catalogue;

    ResidenceThen(Residences residences, Catalogue catalogue) {
        this.residences = residences;
        this.catalogue = catalogue;
    }

    /**
     * A residence as it reads now.
     *
     * @param said by what it was judged beside the lists
     * @param on the day it is told of
     */
    public record Read(Residence residence, PlaceSaid said, LocalDate on) {

        @Override
        public String toString() {
            return "Read[" + residence + "]";
        }
    }

    /** @param person who joined the case, null for the principal beneficiary */
    public Read of(CaseFile file, @Nullable UUID person) {
        CaseFile.Head head = file.head();
        if (person == null) {
            return principal(new RequestId(head.requestId()), head.residence(), Days.of(head.acceptedAt()));
        }
        JoinedBeneficiary joined = file.joinedAs(person).orElseThrow(NotFound::new);
        return joined(joined.residence(), joined.areaShownBy(), joined.addedOn());
    }

    Read of(LegalAidCase of, @Nullable UUID person) {
        if (person == null) {
            return principal(
                    of.request(), of.people().residence(), of.register().acceptedOn());
        }
        FurtherBeneficiary joined = of.people().joinedAs(person).orElseThrow(NotFound::new);
        return joined(Residence.of(joined.residence()), joined.areaShownBy(), joined.joinedOn());
    }

    private Read principal(RequestId request, Residence kept, LocalDate on) {
        Residence judged = isOpen(kept) ? residences.again(request, kept, on) : kept;
        boolean shown = judged.kind() == AreaKind.SHOWN;
        return read(judged, shown ? residences.said(request, kept).areaShownBy() : null, on);
    }

    private Read joined(Residence kept, @Nullable String areaShownBy, LocalDate on) {
        Residence judged = isOpen(kept) ? residences.again(kept, false, areaShownBy, on) : kept;
        return read(judged, judged.kind() == AreaKind.SHOWN ? areaShownBy : null, on);
    }

    private static boolean isOpen(Residence kept) {
        return kept.kind() == null && kept.communeCode() != null;
    }

    /** @param shownBy the paper that is known to tell of the place, null where none is */
    Read read(Residence judged, @Nullable String shownBy, LocalDate on) {
        boolean compared = judged.kind() == AreaKind.ORDINARY
                && catalogue.area(judged.communeCode(), judged.village(), on) == AreaKind.VILLAGE_NOT_FOUND;
        return new Read(judged, new PlaceSaid(compared, shownBy), on);
    }
}
