package vn.tgpl.casework.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.refusal.AlreadyBeneficiary;
import vn.tgpl.casework.domain.refusal.JoiningElsewhere;
import vn.tgpl.shared.DomainException;

/** A refusal of somebody new, told where he is typed: elsewhere he is chosen, or his facts are all there is of the form. */
class RefusedNewcomer extends DomainException {

    private final transient DomainException refusal;

    private RefusedNewcomer(DomainException refusal) {
        super(refusal.kind(), refusal.args());
        this.refusal = refusal;
    }

    static DomainException of(DomainException refusal) {
        return place(refusal) == null ? refusal : new RefusedNewcomer(refusal);
    }

    private static @Nullable String place(DomainException refusal) {
        if (refusal instanceof JoiningElsewhere) {
            return "person.provinceCode";
        }
        if (refusal instanceof AlreadyBeneficiary already && already.byNumber()) {
            return "person.nationalId";
        }
        String field = refusal.field();
        if (field == null) {
            return null;
        }
        return switch (field) {
            case "nationalId" -> "person.nationalId";
            case "personId" -> "person.fullName";
            default -> null;
        };
    }

    @Override
    public String messageKey() {
        return refusal.messageKey();
    }

    @Override
    public @Nullable String field() {
        return place(refusal);
    }
}
