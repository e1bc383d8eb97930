package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.Rows;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonClues;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.domain.LinkPersons;
import vn.tgpl.people.domain.PersonLinks;
import vn.tgpl.people.domain.UnlinkPerson;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;

/** Records that somebody linked are one person, until the link is undone. */
class LinkedRecordChecksTests extends CheckedMatter {

    @Autowired
    private PersonLinks links;

    @Test
    void linkedRecordsAreOnePersonOnBothSides() {
        PersonId one = people.register(facts("Phạm Thị Một"), officer);
        PersonId other = people.register(facts("Phạm Thị Hai Khác"), officer);
        links.link(new LinkPersons(one, other, "Cùng một người"), officer);
        involvements.stand(here, List.of(Involved.beneficiary(one, Identity.of(facts("Phạm Thị Một"))), us()));
        Involved asOther = Involved.party(MatterRole.OPPOSING, Identity.of("Phạm Thị Hai Khác", null, null));
        Examined byName = examined(asOther, us());
        assertThat(checks.look(byName))
                .extracting(Finding::ground)
                .contains(Ground.OPPONENT_HELPED, Ground.EXECUTOR_HELPED_OTHER_SIDE);
        ConcernedMatter second = matter(Rows.DAK_LAK, "66", "TT.TV.902.2026");
        involvements.stand(second, List.of(Involved.beneficiary(other, Identity.of(facts("Phạm Thị Hai Khác")))));
        assertThat(checks.look(byName))
                .extracting(Finding::ground, finding -> place(finding).code())
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Ground.OPPONENT_HELPED, here.code()),
                        org.assertj.core.groups.Tuple.tuple(Ground.OPPONENT_HELPED, second.code()))
                .contains(org.assertj.core.groups.Tuple.tuple(Ground.EXECUTOR_HELPED_OTHER_SIDE, here.code()));
        Involved onRecord = Involved.beneficiary(other, Identity.of(facts("Phạm Thị Hai Khác")));
        assertThat(checks.look(new Examined(
                        second.key(), new OfficeId(Rows.DAK_LAK), "LAND", FormOfAid.ADVICE, false, List.of(onRecord))))
                .extracting(Finding::ground)
                .containsExactly(Ground.OPEN_MATTER_HERE);
    }

    @Test
    void anUndoneLinkSeparatesThemAgain() {
        PersonId one = people.register(facts("Phạm Thị Một"), officer);
        PersonId other = people.register(facts("Phạm Thị Hai Khác"), officer);
        links.link(new LinkPersons(one, other, "Cùng một người"), officer);
        links.unlink(new UnlinkPerson(other, "Nhầm"), officer);
        involvements.stand(here, List.of(Involved.beneficiary(one, Identity.of(facts("Phạm Thị Một")))));
        assertThat(checks.look(examined(Involved.beneficiary(other, Identity.of(facts("Phạm Thị Hai Khác"))))))
                .isEmpty();
    }

    @Test
    void aSearchTellsLinkedRecordsOnceAndByTheOneThatFitsBest() {
        PersonId one = people.register(facts("Phạm Thị Một"), officer);
        PersonId other = people.register(numbered("Phạm Thị Một", "066185007777"), officer);
        PersonClues clues = new PersonClues(NationalId.parse("066185007777").orElse(null), "Phạm Thị Một", null, null);
        assertThat(people.matches(officer.scope(), clues)).hasSize(2);
        links.link(new LinkPersons(one, other, "Cùng một người"), officer);
        assertThat(people.matches(officer.scope(), clues)).singleElement().satisfies(match -> {
            assertThat(match.person().id()).isEqualTo(other);
            assertThat(match.reason()).isEqualTo(Reason.SAME_NATIONAL_ID);
        });
    }

    private static Finding.Place place(Finding finding) {
        return java.util.Objects.requireNonNull(finding.place());
    }
}
