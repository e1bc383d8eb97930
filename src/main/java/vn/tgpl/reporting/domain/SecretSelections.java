package vn.tgpl.reporting.domain;

import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.SensitiveFact;

/** Which lists behind a number would tell of each person in them what is told to the team of his case alone. */
@Component
public class SecretSelections {

    private final Catalogue catalogue;

    SecretSelections(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Whether being in the selection tells that somebody belongs to a group to be kept secret, or what such a group
     * asks of whoever belongs to it: how he stands in a proceeding, of what people he is, that he is a child.
     */
    // Luật TGPL 2017 Đ6 k1 điểm c
    public boolean hidesNames(CaseSelection selection) {
        String group = selection.value();
        if (selection.dimension() != Dimension.GROUP || group == null) {
            return false;
        }
        return Dimension.PROTECTED.equals(group)
                || !SensitiveFact.ofGroup(
                                group,
                                catalogue.group(group, selection.period().to()).orElse(null))
                        .isEmpty();
    }
}
