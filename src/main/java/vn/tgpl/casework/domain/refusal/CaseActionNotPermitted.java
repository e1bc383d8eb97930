package vn.tgpl.casework.domain.refusal;

import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.shared.DomainException;

/** The action does not fit the state of the case or the person who asks for it. */
public class CaseActionNotPermitted extends DomainException {

    private final WhyNot obstacle;

    public CaseActionNotPermitted(WhyNot obstacle) {
        super(obstacle.concernsState() ? Kind.CONFLICT : Kind.REFUSED);
        this.obstacle = obstacle;
    }

    public static void unlessGranted(ActionPermission permission) {
        WhyNot obstacle = permission.obstacle();
        if (obstacle != null) {
            throw new CaseActionNotPermitted(obstacle);
        }
    }

    @Override
    public String messageKey() {
        return obstacle.reasonKey();
    }
}
