package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** To whom a request may be passed on (Luật TGPL 2017 Đ35 k1). */
@Component
public class Destinations {

    private final Offices offices;
    private final Catalogue catalogue;
    private final Clock clock;

    Destinations(Offices offices, Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
        this.offices = offices;
    }

    /** @param own the centre that passes on and is none of them, null for none; by name */
    public List<OfficeView> centres(@Nullable OfficeId own) {
        return offices.inForce(OfficeKind.CENTRE).stream()
                .filter(centre -> !centre.id().equals(own))
                .toList();
    }

    /**
     * The centre of the province where the person resides or where the matter happened (Luật TGPL 2017 Đ26 k1, Đ35 k1); empty
     * where none is offered.
     *
     * @param provinces of the residence and of the matter, in this order, as they were written down
     */
    public Optional<OfficeView> likely(@Nullable OfficeId own, List<String> provinces) {
        return standing(provinces)
                .flatMap(province -> centres(own).stream().filter(centre -> province.equals(centre.provinceCode())))
                .findFirst();
    }

    /** Whether the centre is of none of these provinces; never where none is known (Luật TGPL 2017 Đ26 k1, Đ35 k1). */
    public boolean isElsewhere(OfficeId centre, List<String> provinces) {
        String own = offices.get(centre).provinceCode();
        return !provinces.isEmpty() && standing(provinces).noneMatch(province -> province.equals(own));
    }

    private Stream<String> standing(List<String> provinces) {
        LocalDate today = LocalDate.now(clock);
        return provinces.stream().map(province -> catalogue.provinceStanding(province, today));
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
