package vn.tgpl.intake.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.intake.GroupClaim;

/**
 * The groups a case is opened with, all of them in force on that day.
 *
 * @param claims one of them the principal one
 * @param owed papers that are still to prove them; where there are any, acceptance needs an urgent ground (Luật TGPL Đ30 k4)
 */
record GroupsOfCase(List<GroupClaim> claims, List<MissingPapers> owed) {

    GroupsOfCase {
        claims = List.copyOf(claims);
        owed = List.copyOf(owed);
    }

    boolean incomplete() {
        return !owed.isEmpty();
    }

    /** Those the law's answer found. */
    static GroupsOfCase found(Answer answer, List<GroupClaim> claimed) {
        List<GroupClaim> met = claimed.stream()
                .filter(claim -> answer.met().contains(claim.code()))
                .map(claim -> new GroupClaim(claim.code(), claim.code().equals(answer.primary())))
                .toList();
        return new GroupsOfCase(met, answer.missing());
    }

    /** The one a head named where the law's answer found none; what is not known of the person is owed as with any other. */
    static GroupsOfCase named(ClearingPapers group) {
        return new GroupsOfCase(List.of(new GroupClaim(group.group().code(), true)), owed(group));
    }

    /** The same that owes these, too. */
    GroupsOfCase owing(List<MissingPapers> more) {
        return new GroupsOfCase(
                claims, Stream.concat(owed.stream(), more.stream()).toList());
    }

    private static List<MissingPapers> owed(ClearingPapers clearing) {
        EligibilityGroupView group = clearing.group();
        if (!group.isProvenBy(clearing.proofs())) {
            return List.of(MissingPapers.of(group, clearing.proofs()));
        }
        return clearing.isNothing() ? List.of() : List.of(clearing.missing());
    }
}
