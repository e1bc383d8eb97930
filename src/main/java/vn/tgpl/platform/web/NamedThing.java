package vn.tgpl.platform.web;

/** The head of a page that tells what the page is about. */
public interface NamedThing {

    /** The number by which it is known; never a name of a person. */
    String code();
}
