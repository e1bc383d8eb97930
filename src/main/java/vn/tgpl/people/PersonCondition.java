package vn.tgpl.people;

import java.util.Map;

/** Words typed to find a person, as a condition on a list whose rows carry a folded name and a person's id. */
public interface PersonCondition {

    /** Whether nobody on record can match, so that the list need not be read. */
    boolean isHopeless();

    /** To be joined with {@code and}; uses {@link #parameters()}. */
    String predicate(String nameColumn, String personColumn);

    Map<String, Object> parameters();
}
