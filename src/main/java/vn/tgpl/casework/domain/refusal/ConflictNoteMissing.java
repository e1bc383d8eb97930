package vn.tgpl.casework.domain.refusal;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.shared.DomainException;

/** Somebody who performs the case is no longer free to; how it is gone on with has to be said. */
public class ConflictNoteMissing extends DomainException {

    private final transient Involved who;
    private final String key;

    /** @param who the person of the case because of whom he is not */
    public ConflictNoteMissing(Involved who) {
        super(Kind.REFUSED, role(who), who.identity().fullName());
        this.who = who;
        this.key = "casework.error.ConflictNoteMissing";
    }

    private ConflictNoteMissing(Involved who, int row) {
        super(Kind.REFUSED, role(who), who.identity().fullName(), row + 1);
        this.who = who;
        this.key = "casework.error.ConflictNoteMissing.row";
    }

    /** @param row of the party among those that were typed, from zero */
    public ConflictNoteMissing inRow(int row) {
        return new ConflictNoteMissing(who, row);
    }

    public Involved who() {
        return who;
    }

    private static DefaultMessageSourceResolvable role(Involved who) {
        return new DefaultMessageSourceResolvable("casework.party." + who.role());
    }

    @Override
    public String messageKey() {
        return key;
    }

    @Override
    public String field() {
        return "note";
    }
}
