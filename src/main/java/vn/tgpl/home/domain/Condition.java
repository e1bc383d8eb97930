package vn.tgpl.home.domain;

import java.util.Map;

/** A piece of SQL with its parameters. */
record Condition(String predicate, Map<String, Object> parameters) {

    static final Condition NOTHING = new Condition("false", Map.of());
}
