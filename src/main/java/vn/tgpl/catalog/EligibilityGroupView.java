package vn.tgpl.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.DateRange;

/**
 * A group of persons entitled to legal aid, as the law of some days has it.
 *
 * @param requiresHardship membership of a near-poor household or a monthly social allowance is needed as well
 * @param scopeNote limits of the aid or of the group, when there are any
 * @param sensitive telling that a person belongs to the group would hurt that person
 * @param criteria what is asked of the person before any paper
 * @param alternatives any one set of papers proves membership; all papers of a set are needed
 * @param absorbs codes of groups of earlier wordings that go on in this one
 */
public record EligibilityGroupView(
        String code,
        String label,
        boolean requiresHardship,
        @Nullable String scopeNote,
        String legalReference,
        String paperReference,
        Certainty certainty,
        boolean sensitive,
        GroupCriteria criteria,
        DateRange validity,
        List<List<PaperView>> alternatives,
        Set<String> absorbs) {

    public EligibilityGroupView {
        absorbs = Set.copyOf(absorbs);
    }

    /** An article, its clause, a letter of it: "7", "7 k4", each behind the sign of an article. */
    private static final Pattern CLAUSE = Pattern.compile("\u01107\\b( k\\w+)?( \u0111i\u1ec3m \\p{L})?");

    /** The clause of Luật TGPL 2017 Đ7 alone, for the row of a list; the whole label where the reference names none. */
    public String clause() {
        Matcher found = CLAUSE.matcher(legalReference);
        return found.find() ? found.group() : label;
    }

    /** What naming the group would tell of whoever belongs to it; empty where that may stand beside a receipt number. */
    // Luật TGPL 2017 Đ6 k1 điểm c
    public Set<ToldByGroup> tells() {
        EnumSet<ToldByGroup> told = EnumSet.noneOf(ToldByGroup.class);
        if (sensitive) {
            told.add(ToldByGroup.SECRET);
        }
        if (!criteria.statuses().isEmpty()) {
            told.add(ToldByGroup.PROCEEDING);
        }
        if (criteria.minorityInDifficultArea()) {
            told.add(ToldByGroup.ETHNICITY);
        }
        if (criteria.ageUnder() != null) {
            told.add(ToldByGroup.CHILDHOOD);
        }
        return told;
    }

    /** Whether the papers shown make up one of the sets. */
    public boolean isProvenBy(Set<String> paperCodes) {
        return alternatives.stream()
                .anyMatch(papers -> papers.stream().map(PaperView::code).allMatch(paperCodes::contains));
    }

    /** Whether nobody belongs to it but members of near-poor households: each set of papers of its own holds their certificate. */
    public boolean isOfNearPoor() {
        return everySetHolds(PaperView::showsNearPoor);
    }

    /** Whether nobody proves it without a paper that shows financial hardship: each set of papers of its own holds one. */
    public boolean isProvenByHardshipOnly() {
        return everySetHolds(PaperView::showsHardship);
    }

    private boolean everySetHolds(Predicate<PaperView> paper) {
        List<List<PaperView>> own = alternatives.stream()
                .filter(papers -> papers.stream().noneMatch(PaperView::forOneGroup))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(papers -> papers.stream().anyMatch(paper));
    }

    /** The same group, each of its papers as that reading has it. */
    public EligibilityGroupView withPapers(UnaryOperator<PaperView> reading) {
        return new EligibilityGroupView(
                code,
                label,
                requiresHardship,
                scopeNote,
                legalReference,
                paperReference,
                certainty,
                sensitive,
                criteria,
                validity,
                alternatives.stream()
                        .map(set -> set.stream().map(reading).toList())
                        .toList(),
                absorbs);
    }

    /** Every paper of any set once, in the order of the sets. */
    public List<PaperView> papers() {
        return alternatives.stream().flatMap(List::stream).distinct().collect(Collectors.toList());
    }
}
