package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.platform.Option;

/** Somebody whom a group means, and the same who misses it by one thing. */
record Article7Person(
        int age,
        @Nullable String status,
        boolean minority,
        AreaKind area,
        boolean connected,
        ClaimedAs claimedAs,
        boolean notNearPoor) {

    /** Who misses a group, and what is told of him. */
    record Miss(Article7Person person, Kind told) {

        @Override
        public String toString() {
            return told.name();
        }
    }

    static Article7Person meant(Article7Line line) {
        int age = line.ageFrom() != null ? line.ageFrom() : line.ageUnder() != null ? line.ageUnder() - 1 : 40;
        String status = line.statuses().stream().sorted().findFirst().orElse(null);
        return new Article7Person(age, status, true, AreaKind.DIFFICULT, true, ClaimedAs.VICTIM, false);
    }

    /** One for each thing the group asks. */
    static List<Miss> missing(Article7Line line) {
        Article7Person meant = meant(line);
        List<Miss> found = new ArrayList<>();
        if (line.ageFrom() != null) {
            found.add(new Miss(meant.aged(line.ageFrom() - 1), Kind.GROUP_NOT_OF_AGE));
        }
        if (line.ageUnder() != null) {
            found.add(new Miss(meant.aged(line.ageUnder()), Kind.GROUP_NOT_OF_AGE));
        }
        if (!line.statuses().isEmpty()) {
            found.add(new Miss(meant.standing("PLAINTIFF"), Kind.GROUP_STATUS_DIFFERS));
        }
        if (line.asks().contains("MINORITY")) {
            found.add(new Miss(meant.ofMajority(), Kind.GROUP_NOT_MINORITY));
            found.add(new Miss(meant.residing(AreaKind.ORDINARY), Kind.GROUP_AREA_NOT_DIFFICULT));
        }
        if (line.asks().contains("MATTER")) {
            found.add(new Miss(meant.unconnected(), Kind.GROUP_MATTER_NOT_CONNECTED));
        }
        if (line.asks().contains("COMPANION")) {
            found.add(new Miss(meant.companion(18), Kind.GROUP_COMPANION_TOO_OLD));
        }
        if (line.asks().contains("HOUSEHOLD")) {
            found.add(new Miss(meant.saidNotNearPoor(), Kind.GROUP_NEAR_POOR_TO_CLEAR));
        }
        return found;
    }

    Applicant applicant() {
        return new Applicant(
                new AgeSpan(age, age),
                status == null ? null : new Option(status, status),
                minority,
                area,
                connected,
                claimedAs,
                notNearPoor);
    }

    Article7Person companion(int years) {
        return new Article7Person(years, status, minority, area, connected, ClaimedAs.COMPANION, notNearPoor);
    }

    private Article7Person aged(int years) {
        return new Article7Person(years, status, minority, area, connected, claimedAs, notNearPoor);
    }

    private Article7Person standing(String other) {
        return new Article7Person(age, other, minority, area, connected, claimedAs, notNearPoor);
    }

    private Article7Person ofMajority() {
        return new Article7Person(age, status, false, area, connected, claimedAs, notNearPoor);
    }

    private Article7Person residing(AreaKind other) {
        return new Article7Person(age, status, minority, other, connected, claimedAs, notNearPoor);
    }

    private Article7Person unconnected() {
        return new Article7Person(age, status, minority, area, false, claimedAs, notNearPoor);
    }

    private Article7Person saidNotNearPoor() {
        return new Article7Person(age, status, minority, area, connected, claimedAs, true);
    }
}
