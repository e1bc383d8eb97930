package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** To whom a request may be passed on (Luật TGPL 2017 Đ35 k1). */
@Component
public class Destinations {

    private final Offices offices;

    Destinations(Offices offices) {
        this.offices = offices;
    }

    /** @param own the centre that passes on and is none of them, null for none; by name */
    public List<OfficeView> centres(@Nullable OfficeId own) {
        return offices.inForce(OfficeKind.CENTRE).stream()
                .filter(centre -> !centre.id().equals(own))
                .toList();
    }

    /** @throws DestinationUnknown when neither a centre of today, other than its own, nor a name is given */
    String name(TransferRequest command, OfficeId own) {
        OfficeId chosen = command.toOffice();
        return (chosen == null
                        ? Optional.ofNullable(command.toOrganisation())
                        : centres(own).stream()
                                .filter(centre -> centre.id().equals(chosen))
                                .map(OfficeView::name)
                                .findFirst())
                .orElseThrow(DestinationUnknown::new);
    }
}
