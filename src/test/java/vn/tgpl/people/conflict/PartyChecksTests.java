package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.shared.OfficeId;

/** Everybody of one matter against everybody of the others on record. */
class PartyChecksTests extends CheckedMatter {

    @Test
    void findsBothSidesInOneStatement() {
        Examined other = examined(Involved.beneficiary(null, KIEN), Involved.party(MatterRole.OPPOSING, DAO), us());
        // which centres are one house is known from memory, which nothing has filled yet
        checks.look(other);
        assertThat(SqlCount.during(() -> checks.look(other))).isEqualTo(1);
        assertThat(checks.look(other))
                .extracting(Finding::ground)
                .containsExactlyInAnyOrder(
                        Ground.EXECUTOR_HELPED_OTHER_SIDE,
                        Ground.EXECUTOR_HELPED_OTHER_SIDE,
                        Ground.BENEFICIARY_OPPOSED,
                        Ground.OPPONENT_HELPED);
    }

    @Test
    void theMatterItselfIsNoOtherMatter() {
        assertThat(checks.look(new Examined(
                        here.key(),
                        new OfficeId(Rows.DAK_LAK),
                        "LAND",
                        FormOfAid.ADVICE,
                        false,
                        List.of(Involved.beneficiary(null, DAO)))))
                .isEmpty();
    }

    @Test
    void aPartyWhoseRoleChangesIsSeenInHisNewOne() {
        involvements.stand(here, List.of(Involved.beneficiary(null, DAO), Involved.party(MatterRole.RELATED, KIEN)));
        assertThat(checks.look(examined(Involved.beneficiary(null, KIEN)))).isEmpty();
        involvements.stand(here, List.of(Involved.beneficiary(null, DAO), Involved.party(MatterRole.OPPOSING, KIEN)));
        assertThat(checks.look(examined(Involved.beneficiary(null, KIEN))))
                .extracting(Finding::ground)
                .containsExactly(Ground.BENEFICIARY_OPPOSED);
    }

    @Test
    void aCorrectedPersonIsFoundUnderHisNewName() {
        PersonId id = people.register(facts("Lê Tên Sai"), officer);
        involvements.stand(here, List.of(Involved.beneficiary(id, Identity.of(facts("Lê Tên Sai")))));
        people.edit(new EditPerson(id, people.get(id).version(), facts("Lê Tên Đúng Rồi")), officer);
        assertThat(checks.look(
                        examined(Involved.party(MatterRole.OPPOSING, Identity.of("Lê Tên Đúng Rồi", null, null)))))
                .extracting(Finding::ground, Finding::likeness)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Ground.OPPONENT_HELPED, Reason.SAME_NAME_BIRTH_UNKNOWN));
    }

    @Test
    void anEndedMatterStillTellsWhoHelpedWhom() {
        involvements.end(here.key());
        assertThat(checks.look(examined(Involved.beneficiary(null, DAO), us())))
                .extracting(Finding::ground)
                .containsExactly(Ground.SAME_PERSON);
        assertThat(checks.look(examined(Involved.party(MatterRole.OPPOSING, DAO), us())))
                .extracting(Finding::ground)
                .contains(Ground.EXECUTOR_HELPED_OTHER_SIDE);
    }

    @Test
    void aCheckIsKeptWithItsFindingsTheChoiceAndItsReason() {
        List<Finding> found = checks.look(examined(Involved.party(MatterRole.OPPOSING, DAO), us()));
        LocalDate agreed = LocalDate.of(2026, 11, 20);
        checks.keep(
                here.key(),
                Occasion.ASSIGNMENT,
                found,
                new Choice(OFFICER, agreed, "Biên bản thỏa thuận"),
                officer.id());
        assertThat(checks.of(here::key)).singleElement().satisfies(check -> {
            assertThat(check.occasion()).isEqualTo(Occasion.ASSIGNMENT);
            assertThat(check.agreedOn()).isEqualTo(agreed);
            assertThat(check.note()).isEqualTo("Biên bản thỏa thuận");
            assertThat(check.checkedBy()).isEqualTo(officer.displayName());
            assertThat(check.findings()).hasSize(2);
            assertThat(check.findings().get(0).article()).contains("Điều 25");
        });
    }
}
