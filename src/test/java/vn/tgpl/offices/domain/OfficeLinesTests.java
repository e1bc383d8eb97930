package vn.tgpl.offices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.OfficeId;

class OfficeLinesTests {

    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

    private final Map<OfficeId, OfficeView> known = new LinkedHashMap<>();

    /** A and B ended and left their work to C, C1 is a branch of C; D ended and left its work to C1; E follows a circle with F. */
    @ParameterizedTest(name = "{1}: one house with {0} are {2}")
    @CsvSource({
        "A, 2025-07-01, A B C D",
        "C, 2025-07-01, A B C D",
        "D, 2025-07-01, A B C D",
        "A, 2025-06-30, A",
        "C, 2025-06-30, C",
        "X, 2025-07-01, X",
        "E, 2025-07-01, E F"
    })
    void whoGoesOnIsOneHouseWithAllThatEndedBefore(String of, LocalDate day, String expected) {
        centre("A", "C");
        centre("B", "A");
        centre("C", null);
        office("C1", OfficeKind.BRANCH, "C", null, null);
        centre("D", "C1");
        centre("X", null);
        centre("E", "F");
        centre("F", "E");
        assertThat(new OfficeLines(known, day).together(id(of)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(expected.split(" "))
                        .map(OfficeLinesTests::id)
                        .toList());
    }

    @ParameterizedTest(name = "{1}: with {0} goes on {2}")
    @CsvSource({
        "A, 2025-07-01, C",
        "B, 2025-07-01, C",
        "D, 2025-07-01, C1",
        "A, 2025-06-30, A",
        "C, 2025-07-01, C",
        "E, 2025-07-01, ",
        "G, 2025-07-01, ",
        "unknown, 2025-07-01, "
    })
    void theFirstThatExistsGoesOnAndACircleLeadsToNobody(String of, LocalDate day, @Nullable String expected) {
        centre("A", "C");
        centre("B", "A");
        centre("C", null);
        office("C1", OfficeKind.BRANCH, "C", null, null);
        centre("D", "C1");
        centre("E", "F");
        centre("F", "E");
        office("G", OfficeKind.CENTRE, null, null, LAST);
        assertThat(new OfficeLines(known, day).goingOn(id(of)).map(OfficeView::id))
                .isEqualTo(Optional.ofNullable(expected).map(OfficeLinesTests::id));
    }

    private void centre(String name, @Nullable String successor) {
        office(name, OfficeKind.CENTRE, null, successor, successor == null ? null : LAST);
    }

    private void office(
            String name,
            OfficeKind kind,
            @Nullable String parent,
            @Nullable String successor,
            @Nullable LocalDate last) {
        known.put(
                id(name),
                new OfficeView(
                        id(name),
                        kind,
                        name,
                        name,
                        "66",
                        parent == null ? null : id(parent),
                        successor == null ? null : id(successor),
                        null,
                        null,
                        new DateRange(LocalDate.of(2010, 1, 1), last)));
    }

    private static OfficeId id(String name) {
        return new OfficeId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
