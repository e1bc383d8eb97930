package vn.tgpl.platform.merge;

/** How a part stood when a form was opened: what is compared, and its words. */
public record Before(String mark, String shown) {

    static final Before NOTHING = new Before("", "");

    @Override
    public String toString() {
        return "Before[]";
    }
}
