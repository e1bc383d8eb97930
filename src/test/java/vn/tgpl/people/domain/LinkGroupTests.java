package vn.tgpl.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.LinkGroup.Member;
import vn.tgpl.shared.DomainException;

/** Records are letters in the order in which they were made; a group is a word of letters. */
class LinkGroupTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a   | a  | b  | b   | b>a
            b   | b  | a  | a   | b>a
            ab  | b  | c  | c   | b>a c>a
            c   | c  | ab | b   | b>a c>a
            bc  | c  | a  | a   | b>a c>a
            ac  | c  | bd | b   | b>a c>a d>a
            bd  | b  | ac | c   | b>a c>a d>a
            a   | a  | a  | a   | LinkedToItself
            ab  | b  | ab | b   | LinkedToItself
            ab  | a  | ab | b   | LinkedAlready
            abc | c  | abc | b  | LinkedAlready
            """)
    void linkingTwoRecordsJoinsTheirGroupsUnderTheEarliest(
            String mine, String one, String his, String other, String expected) {
        assertThat(outcome(() -> group(mine).join(id(one), id(other), group(his))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            ab   | a | ''
            ab   | b | ''
            abc  | a | c>b
            abc  | b | c>a
            abc  | c | b>a
            abcd | a | c>b d>b
            a    | a | NotLinked
            """)
    void undoingTakesOneRecordOutAndLeavesTheOthersLinked(String all, String leaving, String expected) {
        assertThat(outcome(() -> group(all).without(id(leaving)))).isEqualTo(expected);
    }

    private interface Change {
        LinkGroup group();
    }

    private static String outcome(Change change) {
        try {
            Map<PersonId, String> letters = "abcd"
                    .chars()
                    .mapToObj(Character::toString)
                    .collect(Collectors.toMap(LinkGroupTests::id, letter -> letter));
            return change.group().pointers().stream()
                    .map(pointer -> letters.get(pointer.from()) + ">" + letters.get(pointer.earliest()))
                    .sorted()
                    .collect(Collectors.joining(" "));
        } catch (DomainException refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static LinkGroup group(String letters) {
        List<Member> members = letters.chars()
                .mapToObj(Character::toString)
                .map(letter -> new Member(id(letter), Instant.EPOCH.plusSeconds(letter.charAt(0))))
                .toList();
        return LinkGroup.of(members);
    }

    /** The ids run against the time, for the time decides. */
    private static PersonId id(String letter) {
        return new PersonId(new UUID(0, 1000 - letter.charAt(0)));
    }
}
