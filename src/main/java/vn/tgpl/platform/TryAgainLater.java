package vn.tgpl.platform;

/** There is too much to do at this moment; nothing was changed, and trying again is right. */
public class TryAgainLater extends RuntimeException {

    /** @param what what there is too much of, for the log */
    public TryAgainLater(String what) {
        super(what);
    }
}
