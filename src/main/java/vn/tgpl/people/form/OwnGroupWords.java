package vn.tgpl.people.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.shared.Display;

/** The groups of a person and the papers that prove them, in words, as far as the reader may see them. */
@Component
public class OwnGroupWords {

    private final Catalogue catalogue;

    OwnGroupWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One after the other. */
    public String groups(Collection<String> codes, LocalDate day, Sight sight) {
        return codes.stream()
                .map(code -> isShown(code, day, sight) ? catalogue.groupLabel(code, day) : Display.MASK)
                .collect(Collectors.joining("; "));
    }

    /** The papers tell the groups, and are masked with them. */
    public String papers(Collection<String> codes, Collection<String> groups, LocalDate day, Sight sight) {
        boolean shown = groups.stream().allMatch(code -> isShown(code, day, sight));
        return codes.stream()
                .map(code -> shown ? catalogue.label(CodeList.PROOF_PAPER, code, day) : Display.MASK)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private boolean isShown(String code, LocalDate day, Sight sight) {
        return SensitiveFact.ofGroup(code, catalogue.group(code, day).orElse(null)).stream()
                .allMatch(sight::shows);
    }
}
