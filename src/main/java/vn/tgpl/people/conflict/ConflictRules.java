package vn.tgpl.people.conflict;

import static vn.tgpl.people.conflict.MatterRole.BENEFICIARY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.Finding.Place;
import vn.tgpl.shared.OfficeId;

/** Decides what a matter and the sightings of its people in other matters mean. */
public final class ConflictRules {

    private final Examined matter;

    private final Set<OfficeId> house;

    private ConflictRules(Examined matter, Set<OfficeId> house) {
        this.matter = matter;
        this.house = house;
    }

    /**
     * The findings, the gravest first.
     *
     * @param house the centre of the matter with those that left it their work, or it theirs: what stands there stands here
     */
    public static List<Finding> judge(Examined matter, List<Sighting> sightings, Set<OfficeId> house) {
        ConflictRules rules = new ConflictRules(matter, house);
        List<Finding> found = new ArrayList<>();
        for (Involved party : matter.parties()) {
            matter.parties().stream()
                    .flatMap(opponent -> rules.ofOpponent(party, opponent).stream())
                    .forEach(found::add);
            matter.executors().stream()
                    .flatMap(executor -> rules.ofExecutor(executor, party).stream())
                    .forEach(found::add);
            for (Sighting seen : sightings) {
                rules.likeness(party, seen)
                        .ifPresent(likeness ->
                                rules.ofSighting(party, seen, likeness).forEach(found::add));
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::remedy)
                        .thenComparing(finding -> finding.likeness().score())
                        .reversed())
                .toList();
    }

    private Optional<Reason> likeness(Involved party, Sighting seen) {
        return party.isOnRecordWith(seen.who()) ? Optional.of(Reason.SAME_RECORD) : party.likeness(seen.who());
    }

    // Luật TGPL 2017 Đ25 k2 a. Forms refuse whoever stands on both sides of one matter; a link of records or a
    // corrected
    // number can show it later. Namesakes of one birth year are told too: that they are two is for the head to say
    private Optional<Finding> ofOpponent(Involved party, Involved opponent) {
        return party.role() == BENEFICIARY && party.role().opposes(opponent.role())
                ? party.likeness(opponent)
                        .filter(Reason::isSure)
                        .map(likeness ->
                                new Finding(Ground.OWN_OPPONENT, opponent, likeness, null, null, Remedy.NOTICE, null))
                : Optional.empty();
    }

    // Luật TGPL 2017 Đ25 k1 c, k2 b; BLTTHS 2015 Đ72 k4. Namesakes of one year are many, so that has to be explained
    // only; papers seldom tell more of a party, and the numbers of both settle it
    private Optional<Finding> ofExecutor(Involved executor, Involved party) {
        if (!party.role().isParty() && !party.role().barsDefence()) {
            return Optional.empty();
        }
        Ground ground = party.role().isParty() ? Ground.EXECUTOR_IS_PARTY : Ground.EXECUTOR_IN_PROCEEDINGS;
        return executor.likeness(party)
                .map(likeness -> new Finding(
                        ground,
                        party,
                        likeness,
                        null,
                        executor.practitioner(),
                        likeness.isStrong() ? Remedy.NONE : Remedy.EXPLANATION,
                        null));
    }

    private Stream<Finding> ofSighting(Involved party, Sighting seen, Reason likeness) {
        if (party.role() == BENEFICIARY && seen.who().role() == BENEFICIARY) {
            return Stream.concat(samePerson(party, seen, likeness), sameMatter(party, seen, likeness));
        }
        if (party.role().opposes(seen.who().role())) {
            return Stream.concat(otherSide(party, seen, likeness), helpers(party, seen, likeness));
        }
        return party.role().isBeside(seen.who().role()) ? beside(party, seen, likeness) : Stream.empty();
    }

    private Stream<Finding> samePerson(Involved party, Sighting seen, Reason likeness) {
        return isHere(seen) && !party.isOnRecordWith(seen.who())
                ? Stream.of(notice(Ground.SAME_PERSON, party, seen, likeness))
                : Stream.empty();
    }

    // Luật TGPL 2017 Đ9 k4, Đ30 k3 d: one matter is handled by one organisation. Here as at another centre it may have
    // been filed under another field
    private Stream<Finding> sameMatter(Involved party, Sighting seen, Reason likeness) {
        if (!seen.matter().open() || !likeness.isSure()) {
            return Stream.empty();
        }
        if (isHere(seen)) {
            boolean alike = seen.matter().fieldCode().equals(matter.fieldCode());
            return Stream.of(notice(alike ? Ground.OPEN_MATTER_HERE : Ground.OTHER_MATTER_HERE, party, seen, likeness));
        }
        return likeness.isCertain() ? Stream.of(elsewhere(party, seen, likeness)) : Stream.empty();
    }

    // Another practitioner may help the other side; the office has to know which one may not
    private Stream<Finding> otherSide(Involved party, Sighting seen, Reason likeness) {
        Ground ground = party.role() == BENEFICIARY ? Ground.BENEFICIARY_OPPOSED : Ground.OPPONENT_HELPED;
        return isHere(seen) ? Stream.of(notice(ground, party, seen, likeness)) : Stream.empty();
    }

    // Luật TGPL 2017 Đ25 k2 a as long as nobody decided that the two are different matters, b then: a quarrel goes on
    // under other field codes and in other forms of aid
    private Stream<Finding> helpers(Involved party, Sighting seen, Reason likeness) {
        boolean apart = seen.matter().apart();
        return barred(
                apart ? Ground.EXECUTOR_KNEW_OTHER_SIDE : Ground.EXECUTOR_HELPED_OTHER_SIDE,
                apart || !likeness.isSure() ? Remedy.EXPLANATION : agreement(seen),
                party,
                seen,
                likeness);
    }

    // BLTTHS 2015 Đ72 k5: one defender for several accused only where their interests are not opposed
    private Stream<Finding> beside(Involved party, Sighting seen, Reason likeness) {
        return seen.matter().apart()
                ? Stream.empty()
                : barred(Ground.EXECUTOR_HELPED_RELATED, Remedy.EXPLANATION, party, seen, likeness);
    }

    // Of another centre's matter only the centre is told, and that leaves a trace; nobody here can say whether it is
    // another quarrel, so whoever appoints explains
    private Stream<Finding> barred(Ground ground, Remedy remedy, Involved party, Sighting seen, Reason likeness) {
        boolean here = isHere(seen);
        return matter.executors().stream()
                .filter(seen::wasPerformedBy)
                .map(executor -> new Finding(
                        ground,
                        party,
                        likeness,
                        here ? Place.of(seen) : Place.elsewhere(seen),
                        executor.practitioner(),
                        here ? remedy : Remedy.EXPLANATION,
                        here ? null : Finding.Disclosure.of(seen)));
    }

    // Luật TGPL 2017 Đ25 k2 a: both are advice or out-of-court representation in the civil field, never litigation
    private Remedy agreement(Sighting seen) {
        return matter.mayBeAgreedOn() && seen.matter().mayBeAgreedOn() ? Remedy.AGREEMENT : Remedy.NONE;
    }

    private Finding notice(Ground ground, Involved party, Sighting seen, Reason likeness) {
        return new Finding(ground, party, likeness, Place.of(seen), null, Remedy.NOTICE, null);
    }

    private static Finding elsewhere(Involved party, Sighting seen, Reason likeness) {
        return new Finding(
                Ground.OPEN_MATTER_ELSEWHERE,
                party,
                likeness,
                Place.elsewhere(seen),
                null,
                Remedy.NOTICE,
                Finding.Disclosure.of(seen));
    }

    private boolean isHere(Sighting seen) {
        return house.contains(seen.matter().centre());
    }
}
