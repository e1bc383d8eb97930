package vn.tgpl.reporting.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.reporting.NumberLinks;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.Actor;

/** Links to the lists of the dashboard for other pages. */
@Component
class SelectionLinks implements NumberLinks {

    @Override
    public Optional<String> acceptedThisYear(Actor actor, LocalDate today) {
        return link(CaseMeasure.ACCEPTED, actor, today);
    }

    @Override
    public Optional<String> closedThisYear(Actor actor, LocalDate today) {
        return link(CaseMeasure.CLOSED, actor, today);
    }

    @Override
    public Optional<String> open(Actor actor, LocalDate today) {
        return link(CaseMeasure.OPEN, actor, today);
    }

    @Override
    public Optional<String> overdue(Actor actor, LocalDate today) {
        return link(CaseMeasure.OVERDUE, actor, today);
    }

    private static Optional<String> link(CaseMeasure measure, Actor actor, LocalDate today) {
        if (!actor.may("reporting:dashboard")) {
            return Optional.empty();
        }
        ReportPeriod year = ReportPeriod.yearOf(today).untilToday(today);
        return Optional.of(
                actor.may("casework:read") ? SelectionForm.href(CaseSelection.all(measure, year)) : "/dashboard");
    }
}
