package vn.tgpl.people;

/** How somebody consented. */
public enum ConsentGiven {
    /** In writing or by a form he signed (Luật TGPL 2017 Đ6 k1 c). */
    WRITTEN,
    /** By word of mouth, which somebody witnessed. */
    ORAL,
    /** In writing by who represents him: parent or guardian. */
    REPRESENTATIVE;

    public boolean needsWitness() {
        return this != WRITTEN;
    }

    // Luật TGPL 2017 Đ6 k1 c: only what was consented to in writing lets anything be told
    public boolean isInWriting() {
        return this != ORAL;
    }
}
