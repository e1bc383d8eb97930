package vn.tgpl.referrals.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.OfficeId;

/** Whether an office may send citizens today: only one that exists; what it sent before stays its own. */
@Component
public class SendingOffice {

    private final Offices offices;
    private final Clock clock;

    SendingOffice(Offices offices, Clock clock) {
        this.offices = offices;
        this.clock = clock;
    }

    /** Why it may not, with its last day and whoever took over; empty when it may. */
    public Optional<DomainException> closed(OfficeId id) {
        OfficeView office = offices.get(id);
        LocalDate today = LocalDate.now(clock);
        return office.existsOn(today) ? Optional.empty() : Optional.of(refusal(office, today));
    }

    void requireOpen(OfficeId id) {
        closed(id).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private DomainException refusal(OfficeView office, LocalDate today) {
        LocalDate lastDay = office.existence().to();
        if (lastDay == null || !lastDay.isBefore(today)) {
            return new SenderNotYetOpen(office.name(), office.existence().from());
        }
        return successor(office)
                .<DomainException>map(name -> new SenderWasSucceeded(office.name(), lastDay, name))
                .orElseGet(() -> new SenderHasEnded(office.name(), lastDay));
    }

    private Optional<String> successor(OfficeView office) {
        @Nullable OfficeId successor = office.successor();
        return successor == null ? Optional.empty() : offices.find(successor).map(OfficeView::name);
    }
}
