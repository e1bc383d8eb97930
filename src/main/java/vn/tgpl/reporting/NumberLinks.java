package vn.tgpl.reporting;

import java.time.LocalDate;
import java.util.Optional;
import vn.tgpl.shared.Actor;

/**
 * Where the rows behind a number are listed: the dashboard itself for those who see numbers only, empty for those who do
 * not see it either.
 */
public interface NumberLinks {

    Optional<String> acceptedThisYear(Actor actor, LocalDate today);

    Optional<String> closedThisYear(Actor actor, LocalDate today);

    Optional<String> open(Actor actor, LocalDate today);

    Optional<String> overdue(Actor actor, LocalDate today);
}
