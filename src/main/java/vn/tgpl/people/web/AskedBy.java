package vn.tgpl.people.web;

/** Who asks for what is held about a person. */
enum AskedBy {
    HIMSELF,
    /** Who shows a paper by which he may. */
    REPRESENTATIVE
}
