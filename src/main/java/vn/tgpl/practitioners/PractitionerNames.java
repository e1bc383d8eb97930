package vn.tgpl.practitioners;

import java.util.List;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.AccessScope;

/** Who stands in the directory, for the filters of lists. */
public interface PractitionerNames {

    /**
     * Everybody of the offices a scope covers, in the order of names, each with his office where the scope has several; none
     * for whoever sees only his own. It may be a minute old.
     */
    List<Option> within(AccessScope scope);
}
