package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.refusal.CounterpartUnknown;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** Who may be asked to verify facts of a case: another centre of today (Luật TGPL 2017 Đ34 k1). */
@Component
public class Counterparts {

    private final Offices offices;

    Counterparts(Offices offices) {
        this.offices = offices;
    }

    /** @param asking the centre of the case, which is none of them, nor is whoever goes on with it; by name */
    public List<OfficeView> besides(OfficeId asking) {
        Set<OfficeId> own = offices.centresTogether(asking);
        return offices.inForce(OfficeKind.CENTRE).stream()
                .filter(centre -> !own.contains(centre.id()))
                .toList();
    }

    /**
     * The centre that is asked, empty where none is chosen.
     *
     * @throws CounterpartUnknown when the chosen one may not be asked
     */
    Optional<OfficeView> chosen(@Nullable OfficeId centre, OfficeId asking) {
        return Optional.ofNullable(centre)
                .map(id -> besides(asking).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(CounterpartUnknown::new));
    }

    String nameOf(OfficeId centre) {
        return offices.get(centre).name();
    }
}
