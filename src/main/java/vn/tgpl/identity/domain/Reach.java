package vn.tgpl.identity.domain;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tgpl.shared.AccessScope.Level;

/**
 * How far an account sees with all its roles. One scope serves all rights of an account, so a role that reaches less far
 * stands beside a wider one only where it brings no right that the wider scope would carry to other people's cases.
 */
final class Reach {

    /** To work a case is its executor's alone, however many cases he sees. */
    private static final Set<String> IN_PERSON = Set.of("casework:work");

    private final TreeMap<Level, Set<String>> rights = new TreeMap<>();

    private Reach(Map<Level, Set<String>> rights) {
        this.rights.putAll(rights);
    }

    /** @param rights the rights of the roles of each level */
    static Reach of(Map<Level, Set<String>> rights) {
        return new Reach(rights);
    }

    static Reach of(Iterable<RoleView> roles) {
        Map<Level, Set<String>> rights = new EnumMap<>(Level.class);
        roles.forEach(role -> rights.computeIfAbsent(Level.valueOf(role.scope()), level -> new HashSet<>())
                .addAll(role.rights()));
        return new Reach(rights);
    }

    /** Whether no right reaches further than one of its roles gives it. */
    boolean isSound() {
        if (rights.size() < 2) {
            return true;
        }
        Set<String> far = rights.lastEntry().getValue();
        return rights.headMap(rights.lastKey()).values().stream()
                .flatMap(Set::stream)
                .allMatch(right -> IN_PERSON.contains(right) || far.contains(right));
    }

    /** The widest level; the narrowest where roles were mixed that do not go together. */
    Level level() {
        if (rights.isEmpty()) {
            return Level.NONE;
        }
        return isSound() ? rights.lastKey() : rights.firstKey();
    }
}
