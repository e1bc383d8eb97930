package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperChoiceTests {

    /** Sets are parted by "|" and their papers by "+"; of "[a b]" one paper is needed. */
    @ParameterizedTest
    @CsvSource({
        "a, [a]",
        "a|b, [a b]",
        "a+b, [a]+[b]",
        "a+x|b+x, [a b]+[x]",
        "a+x|a+y, [a]+[x y]",
        "a+x|a+y|b+x|b+y|c, [a b]+[x y]|[c]",
        "c|a+x|b+x|d, [c d]|[a b]+[x]",
        // not each with each, so nothing is promised that would not be enough
        "a+x|a+y|b+x, [a]+[x y]|[b]+[x]",
        "a+x|b+y, [a]+[x]|[b]+[y]",
        "a|a+x, [a]|[a]+[x]",
        "a+x+p|b+x+p|b+y+q, [a]+[x]+[p]|[b]+[x]+[p]|[b]+[y]+[q]",
        "a+x+p|b+x+p, [a b]+[x]+[p]",
    })
    void setsThatDifferInOnePaperAreToldTogether(String sets, String told) {
        List<List<String>> given = Arrays.stream(sets.split("\\|", -1))
                .map(set -> List.of(set.split("\\+", -1)))
                .toList();
        assertThat(PaperChoice.of(given).stream().map(PaperChoiceTests::told).collect(Collectors.joining("|")))
                .isEqualTo(told);
    }

    private static String told(PaperChoice choice) {
        return choice.oneOfEach().stream()
                .map(papers -> "[" + String.join(" ", papers) + "]")
                .collect(Collectors.joining("+"));
    }
}
