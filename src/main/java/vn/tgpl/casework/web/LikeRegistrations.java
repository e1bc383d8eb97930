package vn.tgpl.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.RegistrationPeople;
import vn.tgpl.casework.domain.RegistrationQueries.Registered;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.Actor;

/** Registrations for several persons that are told in one breath, since they were sent with one letter. */
record LikeRegistrations(List<Registered> rows) {

    LikeRegistrations {
        rows = List.copyOf(rows);
    }

    static List<LikeRegistrations> sentTogether(List<Registered> all) {
        return by(all, Registered::letterId);
    }

    private record State(Object letter, Object answers) {}

    /** Those of a letter to which the same was answered. */
    static List<LikeRegistrations> answeredAlike(List<Registered> all) {
        return by(all, one -> new State(one.letterId(), one.answers()));
    }

    private static List<LikeRegistrations> by(List<Registered> all, Function<Registered, Object> key) {
        return all.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(LikeRegistrations::new)
                .toList();
    }

    LikeRegistrations only(Predicate<Registered> which) {
        return new LikeRegistrations(rows.stream().filter(which).toList());
    }

    /** For whom they were sent. */
    List<UUID> persons() {
        return rows.stream().map(Registered::personId).toList();
    }

    /** Nothing follows any more from what is answered of whoever is helped no longer. */
    boolean isForSomebodyHelped(CaseFile file) {
        return RegistrationPeople.of(file).present().stream()
                .anyMatch(one -> persons().contains(one.person()));
    }

    /** Whoever sent them tells them right, and whoever entrusts the case. */
    boolean isCorrectedBy(Actor actor, CaseFile file) {
        return actor.may(CaseAction.ASSIGN.right())
                || file.executors().stream()
                        .anyMatch(one -> one.id().equals(first().assignmentId())
                                && actor.id().equals(one.account()));
    }

    Registered first() {
        return rows.get(0);
    }

    @Override
    public String toString() {
        return "LikeRegistrations[" + rows.size() + "]";
    }
}
