package vn.tgpl.people.domain;

import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;

/** A centre knows its own people: each of its offices must recognise whom another one has put on record. */
final class PeopleScope {

    private PeopleScope() {}

    static AccessScope of(AccessScope scope) {
        return scope.level() == Level.OFFICE && scope.centre() != null
                ? new AccessScope(Level.CENTRE, scope.actor(), scope.office(), scope.centre(), scope.province())
                : scope;
    }
}
