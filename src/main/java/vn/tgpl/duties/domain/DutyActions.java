package vn.tgpl.duties.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;
import vn.tgpl.duties.DutyScope;
import vn.tgpl.duties.DutyState;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Who may settle which duty: whose duty it is, and who manages for him. */
public final class DutyActions {

    private DutyActions() {}

    /**
     * What decides it.
     *
     * @param executorAccount of the practitioner who has to see to it, null where it is an office or he has none
     */
    public record Standing(
            DutyState state,
            Responsible responsible,
            @Nullable ActorId executorAccount) {}

    /** The executor meets what is his own; what is the office's is met by those who manage its duties. */
    public static boolean mayMeet(Standing duty, Actor actor) {
        return duty.state() == DutyState.OPEN && (manages(duty, actor) || isOwn(duty, actor));
    }

    /** Nobody excuses himself: only who manages the duties of the place lets one go. */
    public static boolean mayDrop(Standing duty, Actor actor) {
        return duty.state() == DutyState.OPEN && manages(duty, actor);
    }

    private static boolean manages(Standing duty, Actor actor) {
        return actor.may(DutyScope.MANAGE)
                && DutyScope.supervises(actor.scope().level()) == (duty.responsible() == Responsible.DEPARTMENT);
    }

    /** Whether it is what the department of the reader has to see to. */
    public static boolean isOfTheReader(Responsible responsible, Actor actor) {
        return responsible == Responsible.DEPARTMENT
                && DutyScope.supervises(actor.scope().level());
    }

    private static boolean isOwn(Standing duty, Actor actor) {
        return duty.responsible() == Responsible.EXECUTOR && actor.id().equals(duty.executorAccount());
    }
}
