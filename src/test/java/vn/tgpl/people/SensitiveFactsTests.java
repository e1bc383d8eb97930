package vn.tgpl.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.PrintedPage;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.OfficeId;

/** Luật TGPL 2017 Đ6 k1 c; NĐ 356/2025 Đ4. */
class SensitiveFactsTests {

    @Test
    void thePrintedTableSaysWhatTheCodeDoes() {
        PrintedPage.named("sensitive-facts.md").assertSays("""
                # Who sees which sensitive fact

                Printed from `SensitiveFacts` by a test. Pages, prints, sheets, results of a search and the register ask this one table;
                `SensitiveFactPagesTests` and `SensitiveFactEverywhereTests` hold the running pages against it.

                *shown* stands there; *reason* is masked until whoever holds the right `people:reveal` gives a reason, which the
                journal keeps, and is masked again on the next page; *masked* cannot be opened; *never* means that the pages on which
                it stands do not exist for him. Somebody who belongs to no team sees nothing of a matter of another centre, not even
                where that centre helps the same person. A person's own page and every list are read beside the matter, whoever reads
                them; the address stands masked there unless a letter and a visit are known to be safe, a telephone number unless a call is,
                a note on how to reach him unless all are; of whom nobody was asked, all three. Wherever one of these is shown it is marked, and it stands on the screen alone
                (`UnsafeContactTests`).

                %s""".formatted(table()));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDoesNotHelpSeesNothing(SensitiveFact fact) {
        assertThat(Set.of(
                        ReaderStanding.ADMINISTRATOR,
                        ReaderStanding.REFERRING_AGENCY,
                        ReaderStanding.NATIONAL_SUPERVISOR,
                        ReaderStanding.OTHER_CENTRE))
                .allMatch(standing -> SensitiveFacts.answer(fact, standing) == FactAnswer.NEVER);
    }

    @ParameterizedTest
    @EnumSource
    void aReasonOpensNothingToWhoeverHasNoRightToOpen(SensitiveFact fact) {
        Sight sight = new Sight(ReaderStanding.DEPARTMENT, false, true);
        assertThat(sight.shows(fact)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OWN, , true, CASE_TEAM",
        "OWN, , false, OFF_THE_CASE",
        "OFFICE, casework:assign, false, HEAD",
        "CENTRE, casework:assign, false, HEAD",
        "CENTRE, intake:decide, false, RECEPTION",
        "CENTRE, , false, ACCOUNTANT",
        "PROVINCE, casework:assign, false, DEPARTMENT",
        "ALL, intake:decide, false, NATIONAL_SUPERVISOR",
        "NONE, identity:manage, false, ADMINISTRATOR",
        "NONE, referrals:send, false, REFERRING_AGENCY"
    })
    void scopeRightAndAssignmentTellHowOneStandsToTheMatter(
            AccessScope.Level level, String right, boolean executor, ReaderStanding expected) {
        assertThat(ReaderStanding.of(new Reader(level, right == null ? "" : right), executor))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HIV, HIV",
        "NN_BLGD, DOMESTIC_VIOLENCE",
        "NN_MUA_BAN, TRAFFICKING",
        "NN_MUA_BAN_KK, TRAFFICKING",
        "TRE_EM, CHILD",
        "NCTN_16_18, CHILD",
        "UNHEARD_OF, OTHER_GROUP"
    })
    void aGroupTellsAFactEvenWhereTheLawOfTheDayDoesNotKnowIt(String code, SensitiveFact fact) {
        assertThat(SensitiveFact.ofGroup(code, null)).contains(fact);
    }

    @Test
    void aGroupTellsWhatItAsksOfWhoeverBelongsToIt() {
        assertThat(SensitiveFact.ofGroup("BBT_CAN_NGHEO", group(Set.of("ACCUSED"), false, false)))
                .containsExactly(SensitiveFact.CHARGES);
        assertThat(SensitiveFact.ofGroup("BBT_16_18", group(Set.of("ACCUSED"), false, false)))
                .containsExactlyInAnyOrder(SensitiveFact.CHARGES, SensitiveFact.CHILD);
        assertThat(SensitiveFact.ofGroup("DTTS_DBKK", group(Set.of(), true, false)))
                .containsExactly(SensitiveFact.ETHNICITY);
    }

    @Test
    void aGroupTheLawMarksIsOneWhoseNamingHurtsOfWhateverAge() {
        assertThat(SensitiveFact.ofGroup("KHUYET_TAT", group(Set.of(), false, true)))
                .containsExactly(SensitiveFact.OTHER_GROUP);
        assertThat(SensitiveFact.ofGroup("TRE_EM", group(Set.of(), false, true)))
                .containsExactlyInAnyOrder(SensitiveFact.OTHER_GROUP, SensitiveFact.CHILD);
        assertThat(SensitiveFact.ofGroup("HO_NGHEO", group(Set.of(), false, false)))
                .isEmpty();
    }

    private static EligibilityGroupView group(Set<String> statuses, boolean minority, boolean sensitive) {
        return new EligibilityGroupView(
                "GROUP",
                "Group",
                false,
                null,
                "",
                "",
                Certainty.CONFIRMED,
                sensitive,
                new GroupCriteria(null, null, statuses, minority, false, null),
                DateRange.since(LocalDate.EPOCH),
                List.of(),
                Set.of());
    }

    private static String table() {
        String heads = Arrays.stream(ReaderStanding.values())
                .map(SensitiveFactsTests::words)
                .collect(Collectors.joining(" | ", "| | ", " |\n"));
        return heads + "|---".repeat(ReaderStanding.values().length + 1) + "|\n"
                + Arrays.stream(SensitiveFact.values())
                        .map(SensitiveFactsTests::line)
                        .collect(Collectors.joining());
    }

    private static String line(SensitiveFact fact) {
        return Arrays.stream(ReaderStanding.values())
                .map(standing -> SensitiveFacts.answer(fact, standing))
                .map(answer -> answer == FactAnswer.WITH_REASON ? "reason" : words(answer))
                .collect(Collectors.joining(" | ", "| " + words(fact) + " | ", " |\n"));
    }

    private static String words(Enum<?> code) {
        String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return List.of("hiv").contains(words) ? "HIV" : words.replace("id number", "ID number");
    }

    private record Reader(AccessScope.Level level, String right) implements Actor {

        @Override
        public ActorId id() {
            return new ActorId(new UUID(0, 1));
        }

        @Override
        public String displayName() {
            return "Reader";
        }

        @Override
        public OfficeId officeId() {
            return new OfficeId(new UUID(0, 2));
        }

        @Override
        public String officeName() {
            return "Office";
        }

        @Override
        public AccessScope scope() {
            return new AccessScope(level, id(), officeId(), officeId(), "66");
        }

        @Override
        public boolean may(String asked) {
            return asked.equals(right);
        }
    }
}
