package vn.tgpl.casework.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.casework.domain.refusal.BarredByProcedure;
import vn.tgpl.casework.domain.refusal.BarsNotDeclared;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.DomainException;

/**
 * What is asked about whoever is entrusted with a case: which bars of the law of procedure would keep him from it (BLTTHS 2015
 * Đ72 k4; Luật TGPL 2017 Đ25 k1 c).
 *
 * @param bars those that matter there; nothing is asked where none does
 * @param marks by which they matter
 */
public record BarQuestion(List<CodeView> bars, Set<CodeMark> marks) {

    public BarQuestion {
        bars = List.copyOf(bars);
        marks = Set.copyOf(marks);
    }

    /** Of all bars of a day, those that matter in the case. */
    static BarQuestion of(List<CodeView> all, Set<CodeMark> marks) {
        return new BarQuestion(
                all.stream().filter(bar -> marks.stream().anyMatch(bar::is)).toList(), marks);
    }

    /**
     * How a bar that matters in the case is marked.
     *
     * @param capacities in which those who are helped can be stood by
     */
    static Set<CodeMark> marks(FormOfAid form, Procedure procedure, Collection<Capacity> capacities) {
        Set<CodeMark> marks = EnumSet.noneOf(CodeMark.class);
        // outside of proceedings their law bars nobody
        if (form != FormOfAid.LITIGATION) {
            return marks;
        }
        capacities.forEach(capacity -> marks.addAll(marks(procedure, capacity)));
        return marks;
    }

    /** Where nobody knows by which law the matter is dealt with, it may be that of criminal procedure. */
    private static Set<CodeMark> marks(Procedure procedure, Capacity capacity) {
        return switch (procedure) {
            case CRIMINAL, UNDECIDED ->
                Set.of(capacity == Capacity.DEFENDER ? CodeMark.BARS_DEFENDER : CodeMark.BARS_CRIMINAL_PROTECTOR);
            case CIVIL -> Set.of(CodeMark.BARS_CIVIL_PROTECTOR);
            case ADMINISTRATIVE -> Set.of(CodeMark.BARS_ADMINISTRATIVE_PROTECTOR);
            case CIVIL_OR_ADMINISTRATIVE ->
                Set.of(CodeMark.BARS_CIVIL_PROTECTOR, CodeMark.BARS_ADMINISTRATIVE_PROTECTOR);
        };
    }

    public boolean isAsked() {
        return !bars.isEmpty();
    }

    /** Why nobody of whom that is declared may be entrusted with the case; empty where he may. */
    public Optional<DomainException> against(BarAnswer answer) {
        if (!isAsked() || answer.saysNone() || answer.staysUntold()) {
            return Optional.empty();
        }
        return Optional.of(
                bar(answer).<DomainException>map(BarredByProcedure::new).orElseGet(BarsNotDeclared::new));
    }

    /** What is asked, as it is kept with the answer. */
    List<String> asked() {
        return marks.stream().map(CodeMark::name).sorted().toList();
    }

    /**
     * Whether who was asked so was asked about every bar that matters now.
     *
     * @param asked by which marks, null where that was not kept
     */
    public boolean isWithin(@Nullable List<String> asked) {
        return asked == null
                || bars.stream()
                        .allMatch(
                                bar -> bar.marks().stream().map(CodeMark::name).anyMatch(asked::contains));
    }

    /** Whether that answers the question: none of the bars, or one of them. */
    public boolean isAnsweredBy(BarAnswer answer) {
        return answer.saysNone() || bar(answer).isPresent();
    }

    private Optional<CodeView> bar(BarAnswer answer) {
        return bars.stream()
                .filter(bar -> Objects.equals(bar.code(), answer.told()))
                .findFirst();
    }
}
