package vn.tgpl.casework.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.ExecutorStopped;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.Actor;

/**
 * Whether whoever performs a case may work in it on a day (Luật TGPL 2017 Đ25 k1 b, TT 08/2017 Đ17). What was done before
 * his card or contract ended is recorded afterwards all the same.
 */
@Component
class ActiveExecutors {

    private final Practitioners practitioners;

    ActiveExecutors(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /**
     * @param on day of the work, which may lie ahead
     * @param field where it was typed
     */
    void require(LegalAidCase of, CaseAction action, Actor actor, LocalDate on, String field) {
        of.require(action, actor);
        of.executors().of(actor.id()).ifPresent(own -> require(own, on, field));
    }

    /** The same of whoever does the work, though somebody else tells it. */
    void require(Assignment own, LocalDate on, String field) {
        practitioners.stopped(own.practitioner(), on).ifPresent(stop -> {
            throw new ExecutorStopped(stop, field);
        });
    }
}
