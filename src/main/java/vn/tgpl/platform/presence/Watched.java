package vn.tgpl.platform.presence;

import java.util.Optional;

/** A kind of thing whose pages tell who else has one of them open. */
public interface Watched {

    /** Path below which all pages belong to one thing, named by the variable {@code id}; the reach of the kind has the same. */
    String path();

    /**
     * What somebody does who has a form of the thing open.
     *
     * @param tail of the page's path below the thing
     * @return a message key; empty for pages that only show
     */
    Optional<String> doing(String tail);
}
