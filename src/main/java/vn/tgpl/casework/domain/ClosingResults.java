package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.PeriodNotOver;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.DomainException;

/** With which results a case may end: one rule for what a form offers and for what is refused. */
@Component
public class ClosingResults {

    /**
     * What a form offers.
     *
     * @param results those that may be chosen
     * @param obstacles what stands in the way of results of this case, offered or not
     * @param bare with some of the results the case would end although nothing of the work is on record
     */
    public record Offer(List<CodeView> results, List<Obstacle> obstacles, boolean bare) {

        public Offer {
            results = List.copyOf(results);
            obstacles = List.copyOf(obstacles);
        }
    }

    /** Why a result would be refused as the case stands; its label is that of the day. */
    public record Obstacle(String label, DomainException refusal) {}

    private record AfterPeriod(String result, DeadlineKind period) {}

    private final Catalogue catalogue;
    private final WorkOnRecord work;
    private final JdbcClient jdbc;

    ClosingResults(Catalogue catalogue, WorkOnRecord work, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.work = work;
        this.jdbc = jdbc;
    }

    /**
     * The results that may be chosen now for an end on that day, in the order of the list, and what still stands in the way
     * of results, in the words in which they would be refused.
     *
     * @param action {@link CaseAction#CLOSE} or {@link CaseAction#DISCONTINUE}
     */
    @Transactional(readOnly = true)
    public Offer offered(CaseAction action, CaseFile file, LocalDate on, Instant now) {
        Set<DeadlineKind> overdue = file.overdue(now);
        Set<DeadlineKind> awaited = file.awaited();
        Map<String, DeadlineKind> afterPeriod = afterPeriod();
        WorkOnRecord.Work done = work.of(file.head().id(), on);
        List<CodeView> offered = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        for (CodeView result : catalogue.codes(CodeList.CLOSING_RESULT, on)) {
            DeadlineKind period = afterPeriod.get(result.code());
            if (!belongs(result, file.head().form(), action)) {
                continue;
            }
            if (period == null || overdue.contains(period)) {
                offered.add(result);
                done.lackedBy(result).ifPresent(lacked -> obstacles.add(new Obstacle(result.label(), lacked)));
            } else if (awaited.contains(period)) {
                obstacles.add(new Obstacle(result.label(), new PeriodNotOver()));
            }
        }
        boolean bare = offered.stream()
                .anyMatch(result -> mayEndBare(result, done, file.head().form()));
        return new Offer(offered, obstacles, bare);
    }

    /** The result that is chosen, empty where none is, or none with which this case can end so. */
    Optional<CodeView> chosen(TypedEnd typed, LegalAidCase ended, Instant now) {
        String code = typed.resultCode();
        return code == null
                ? Optional.empty()
                : catalogue
                        .choosable(
                                CodeList.CLOSING_RESULT,
                                code,
                                typed.on(ended.life().stateSince(), now))
                        .filter(result -> belongs(result, ended.matter().formOfAid(), typed.action()));
    }

    /** What is said against a result with which the case could end. */
    Optional<DomainException> objection(
            CodeView result, WorkOnRecord.Work done, LegalAidCase ended, LocalDate on, Instant now) {
        DeadlineKind period = afterPeriod().get(result.code());
        return period != null && !ended.clock().isOverdue(period, ended.people().head(), on, now)
                ? Optional.of(new PeriodNotOver())
                : done.lackedBy(result);
    }

    /** A completed litigation of which nothing is on record, by a result that rests on none of it (TT 12/2018 Đ11). */
    boolean mayEndBare(CodeView result, WorkOnRecord.Work done, FormOfAid form) {
        return form == FormOfAid.LITIGATION
                && result.is(CodeMark.COMPLETION)
                && done.isBare()
                && done.lackedBy(result).isEmpty();
    }

    private static boolean belongs(CodeView result, FormOfAid form, CaseAction action) {
        return result.forms().contains(form) && result.is(CodeMark.COMPLETION) == (action == CaseAction.CLOSE);
    }

    private Map<String, DeadlineKind> afterPeriod() {
        return jdbc
                .sql("select result_code, period from casework.result_after_period")
                .query((row, index) ->
                        new AfterPeriod(row.getString("result_code"), DeadlineKind.valueOf(row.getString("period"))))
                .list()
                .stream()
                .collect(Collectors.toMap(AfterPeriod::result, AfterPeriod::period));
    }
}
