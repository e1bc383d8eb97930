package vn.tgpl.shared;

/** Who acts: the signed-in person or a background job with a name. */
public interface Actor {

    ActorId id();

    String displayName();

    OfficeId officeId();

    /** Name of the office, as the frame of every page shows it. */
    String officeName();

    AccessScope scope();

    /** Whether the actor holds the right, written {@code module:action}. */
    boolean may(String right);
}
