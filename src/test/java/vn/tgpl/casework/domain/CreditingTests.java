package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.casework.Share;

class CreditingTests {

    @Test
    void equalPartsForThoseWhoWorkedWhetherTheyStillPerformOrNot() {
        Participant left = participant(false, true);
        Participant stays = participant(true, true);
        Participant idle = participant(true, false);
        assertThat(Crediting.proposal(List.of(left, stays, idle)))
                .containsOnlyKeys(left.assignment(), stays.assignment())
                .allSatisfy((assignment, share) -> assertThat(share).isEqualTo(new Share(1, 2)));
    }

    @Test
    void whereNobodyRecordedWorkThoseWhoPerformShareIt() {
        Participant left = participant(false, false);
        Participant stays = participant(true, false);
        assertThat(Crediting.proposal(List.of(left, stays)))
                .containsOnlyKeys(stays.assignment())
                .containsValue(Share.WHOLE);
    }

    @Test
    void aReopenedCaseIsDividedAsBeforeAmongTheSamePeople() {
        Participant quarter = creditedBefore(new Share(1, 4), false);
        Participant nothing = creditedBefore(null, false);
        Participant rest = creditedBefore(new Share(3, 4), false);
        assertThat(Crediting.proposal(List.of(quarter, nothing, rest)))
                .containsExactly(
                        Map.entry(quarter.assignment(), new Share(1, 4)),
                        Map.entry(rest.assignment(), new Share(3, 4)));
        assertThat(Crediting.proposal(List.of(quarter, rest, creditedBefore(null, true))))
                .as("whoever came since is not left out")
                .hasSize(3)
                .containsValue(new Share(1, 3));
        assertThat(Crediting.proposal(List.of(quarter, rest, workedSince(null))))
                .as("whoever worked since is not left out")
                .hasSize(3)
                .containsValue(new Share(1, 3));
        assertThat(Crediting.followsEarlier(List.of(quarter, workedSince(new Share(3, 4)))))
                .as("whoever has his part may work on")
                .isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theProposalAlwaysAddsToOne(int seed) {
        Random random = new Random(seed);
        List<Participant> all = new ArrayList<>();
        all.add(participant(true, random.nextBoolean()));
        for (int others = random.nextInt(9); others > 0; others--) {
            all.add(participant(random.nextBoolean(), random.nextBoolean()));
        }
        assertThat(Share.addToOne(Crediting.proposal(all).values())).isTrue();
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static Participant participant(boolean performing, boolean worked) {
        return new Participant(UUID.randomUUID(), performing, worked, null, false, false);
    }

    private static Participant creditedBefore(@Nullable Share earlier, boolean joinedSince) {
        return new Participant(UUID.randomUUID(), true, true, earlier, joinedSince, false);
    }

    private static Participant workedSince(@Nullable Share earlier) {
        return new Participant(UUID.randomUUID(), true, true, earlier, false, true);
    }
}
