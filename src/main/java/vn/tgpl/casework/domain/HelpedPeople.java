package vn.tgpl.casework.domain;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is helped in a case today. */
@Component
class HelpedPeople {

    private final BeneficiaryEndRepository ends;

    HelpedPeople(BeneficiaryEndRepository ends) {
        this.ends = ends;
    }

    /** Everybody who joined and did not leave, and the principal beneficiary, by their records. */
    Set<UUID> of(LegalAidCase helped) {
        Set<UUID> left = ends.findByCaseIdAndTakenBackAtIsNull(helped.id()).stream()
                .map(BeneficiaryEnd::personId)
                .collect(Collectors.toSet());
        return helped.people().helped().stream()
                .filter(person -> !left.contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
