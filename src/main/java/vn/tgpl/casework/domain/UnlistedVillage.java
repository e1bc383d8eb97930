package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.shared.NotFound;

/**
 * The village in which somebody resided on the day on which he was accepted or joined, where it is none of those listed in its
 * commune on that day, and nobody compared it with them yet (Luật TGPL 2017 Đ7 k4).
 */
@Component
public class UnlistedVillage {

    private final Catalogue catalogue;

    UnlistedVillage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param person who joined the case, null for the principal beneficiary
     * @return null where it is one of them, or none was told
     */
    public @Nullable String of(CaseFile file, @Nullable UUID person) {
        return of(
                file.residence(person),
                person == null
                        ? Days.of(file.head().acceptedAt())
                        : file.joinedAs(person).orElseThrow(NotFound::new).addedOn());
    }

    @Nullable
    String of(LegalAidCase of, @Nullable UUID person) {
        return of(ResidenceOfCase.of(of, person), ResidenceOfCase.day(of, person));
    }

    private @Nullable String of(Residence then, LocalDate on) {
        return then.kind() == null
                        && catalogue.area(then.communeCode(), then.village(), on) == AreaKind.VILLAGE_NOT_FOUND
                ? then.village()
                : null;
    }

    /** The same without a village that was told already: the form shows it, and sends it again. */
    static ReceivePapers news(LegalAidCase of, ReceivePapers typed) {
        ToldFacts told = typed.told();
        String village = told.village();
        boolean again = village != null
                && told.communeCode() == null
                && village.equals(ResidenceOfCase.of(of, typed.person()).village());
        return again
                ? new ReceivePapers(
                        typed.caseId(),
                        typed.version(),
                        typed.person(),
                        typed.arrivedOn(),
                        typed.papers(),
                        told.withoutVillage(),
                        typed.personVersion())
                : typed;
    }
}
