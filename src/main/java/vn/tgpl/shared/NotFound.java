package vn.tgpl.shared;

/** There is no such thing, or it lies outside what the actor may see. */
public class NotFound extends DomainException {

    public NotFound() {
        super(Kind.NOT_FOUND);
    }
}
