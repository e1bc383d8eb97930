package vn.tgpl.catalog.domain;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import vn.tgpl.catalog.AnswerChange;

/**
 * What a wording would do to the requests still to be decided.
 *
 * @param open how many there are
 * @param groups for each group met before or after, how many requests meet it
 * @param changed the requests whose answer or groups would change
 */
public record LawPreview(int open, List<GroupCount> groups, List<AnswerChange> changed) {

    /** How many open requests meet a group under the one wording and the other. */
    public record GroupCount(String code, long before, long after) {}

    static LawPreview of(Collection<AnswerChange> answers) {
        TreeSet<String> codes = new TreeSet<>();
        answers.forEach(answer -> {
            codes.addAll(answer.groupsBefore());
            codes.addAll(answer.groupsAfter());
        });
        return new LawPreview(
                answers.size(),
                codes.stream().map(code -> count(code, answers)).toList(),
                answers.stream().filter(AnswerChange::isChange).toList());
    }

    private static GroupCount count(String code, Collection<AnswerChange> answers) {
        return new GroupCount(
                code,
                answers.stream()
                        .filter(answer -> answer.groupsBefore().contains(code))
                        .count(),
                answers.stream()
                        .filter(answer -> answer.groupsAfter().contains(code))
                        .count());
    }
}
