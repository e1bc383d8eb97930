package vn.tgpl.platform;

import java.util.UUID;
import vn.tgpl.shared.AccessScope;

/**
 * Tells which things of a kind lie within somebody's scope. On all pages of a thing that does not, the answer is that
 * there is no such thing, whatever rights the page asks for.
 */
public interface Reach {

    /** Path below which all pages belong to one thing, named by the variable {@code id}. */
    String path();

    boolean covers(UUID id, AccessScope scope);
}
