package vn.tgpl.people;

import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is safe to be reached (Luật TGPL 2017 Đ6 k1 c; TT 11/2014 Đ12).
 *
 * @param phone whether a call is safe; false when it could endanger the person, null while nobody has asked
 * @param address whether a letter or a visit is; false when it could endanger the person, null while nobody has asked
 * @param reason why one of them is not, null when it was not told
 */
public record ContactSafety(
        @Nullable Boolean phone,
        @Nullable Boolean address,
        @Nullable String reason) {

    public static final ContactSafety UNASKED = new ContactSafety(null, null, null);

    /** A reason goes with what is not safe and is dropped with it. */
    public ContactSafety {
        if (!Boolean.FALSE.equals(phone) && !Boolean.FALSE.equals(address)) {
            reason = null;
        }
    }

    /** Of somebody of whose address nobody has told anything. */
    public static ContactSafety ofPhone(@Nullable Boolean phone) {
        return new ContactSafety(phone, null, null);
    }

    /** Only a number that is known to be safe is called without a further question. */
    public boolean mayBeCalled() {
        return Boolean.TRUE.equals(phone);
    }

    /**
     * Below the commune. While nobody has told of the address itself, whoever finds somebody there to whom a call is a danger
     * is a danger, too.
     */
    public boolean mayBeVisited() {
        return address == null ? !Boolean.FALSE.equals(phone) : address;
    }

    /** Whoever does not work on the matter reads an address only where a letter and a visit are known to be safe. */
    public boolean isSafeToVisit() {
        return Boolean.TRUE.equals(address);
    }

    /** What else is told of how to reach somebody may name either: both have to be known to be safe. */
    public boolean isSafeToReach() {
        return mayBeCalled() && isSafeToVisit();
    }

    /** By telephone and at home: what else is told of how to reach somebody may name either. */
    public boolean mayBeReached() {
        return mayBeCalled() && mayBeVisited();
    }

    @Override
    public String toString() {
        return "ContactSafety[masked]";
    }
}
