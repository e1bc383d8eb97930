package vn.tgpl.shared;

/**
 * A form was sent before and says something else now: a page that was restored and filled in for another person. What it
 * says has not been stored; under a new id it can be sent again.
 */
public class FormAlreadyUsed extends DomainException {

    public FormAlreadyUsed() {
        super(Kind.CONFLICT);
    }
}
