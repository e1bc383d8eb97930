package vn.tgpl.identity.domain;

/**
 * A code as somebody typed it, of the app or on paper.
 *
 * @param address where it came from
 */
public record TypedCode(String text, String address) {

    @Override
    public String toString() {
        return "TypedCode";
    }
}
