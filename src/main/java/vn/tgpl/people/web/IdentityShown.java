package vn.tgpl.people.web;

/** By what it was seen that whoever asks for what is held about a person is who he says. */
enum IdentityShown {
    ID_CARD,
    VNEID,
    OTHER_PAPER,
    /** He is helped here, and whoever gives him the paper knows him. */
    KNOWN_HERE
}
