package vn.tgpl.casework.domain;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.refusal.JoiningOppositeSide;
import vn.tgpl.casework.domain.refusal.JoiningStandingNotOfField;
import vn.tgpl.catalog.MatterMisfit;
import vn.tgpl.catalog.OpposedStandings;

/** As what somebody can stand who joins a case: on the side of whoever is helped there, in proceedings of its field. */
final class JoiningStanding {

    private JoiningStanding() {}

    /**
     * @param status null where he is in no proceedings, or it is not told
     * @throws JoiningOppositeSide when he stands against somebody who is helped there
     * @throws JoiningStandingNotOfField when nobody stands so in that field
     */
    static void requireFit(LegalAidCase joined, @Nullable String status) {
        Matter matter = joined.matter();
        boolean opposed = Stream.concat(
                        Stream.ofNullable(matter.proceduralStatusCode()), joined.people().joinedStandings().stream())
                .anyMatch(other -> OpposedStandings.are(status, other));
        if (opposed) {
            throw new JoiningOppositeSide();
        }
        if (MatterMisfit.of(matter.formOfAid(), matter.fieldCode(), status, null)
                .contains(MatterMisfit.STANDING_NOT_OF_FIELD)) {
            throw new JoiningStandingNotOfField();
        }
    }
}
