package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.PeriodNotOver;
import vn.tgpl.casework.domain.refusal.ResultNotForForm;
import vn.tgpl.casework.domain.refusal.WrittenAdviceMissing;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;

/** With which results a case may end: one rule for what a form offers and for what is refused. */
@Component
public class ClosingResults {

    private record AfterPeriod(String result, DeadlineKind period) {}

    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    ClosingResults(Catalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /**
     * The results that may be chosen now for an end on that day, in the order of the list.
     *
     * @param action {@link CaseAction#CLOSE} or {@link CaseAction#DISCONTINUE}
     */
    public List<CodeView> offered(CaseAction action, CaseFile file, LocalDate on, Instant now) {
        Set<DeadlineKind> overdue = file.overdue(now);
        Map<String, DeadlineKind> afterPeriod = afterPeriod();
        return catalogue.codes(CodeList.CLOSING_RESULT, on).stream()
                .filter(result -> result.forms().contains(file.head().form()))
                .filter(result -> result.is(CodeMark.COMPLETION) == (action == CaseAction.CLOSE))
                .filter(result ->
                        !afterPeriod.containsKey(result.code()) || overdue.contains(afterPeriod.get(result.code())))
                .toList();
    }

    CodeView require(CloseCase command, LegalAidCase ended, Instant now) {
        CodeView result = catalogue
                .choosable(CodeList.CLOSING_RESULT, command.resultCode(), command.closedOn())
                .filter(code -> code.forms().contains(ended.matter().formOfAid()))
                .filter(code -> code.is(CodeMark.COMPLETION) == (command.action() == CaseAction.CLOSE))
                .orElseThrow(ResultNotForForm::new);
        LocalDate on = command.closedOn();
        DeadlineKind period = afterPeriod().get(result.code());
        if (period != null && !ended.clock().isOverdue(period, on, now)) {
            throw new PeriodNotOver();
        }
        if (result.is(CodeMark.NEEDS_WRITTEN_ADVICE) && !isAdvisedInWriting(command.caseId(), on)) {
            throw new WrittenAdviceMissing();
        }
        return result;
    }

    private boolean isAdvisedInWriting(CaseId id, LocalDate on) {
        return jdbc.sql("""
                        select exists (select 1
                                         from casework.activity a
                                         join catalog.code_mark m
                                           on m.list = 'ACTIVITY_TYPE' and m.code = a.type_code and m.mark = 'WRITTEN_ADVICE'
                                          and a.performed_on between m.valid_from and coalesce(m.valid_to, 'infinity')
                                        where a.case_id = :id and a.performed_on <= :on)""")
                .param("id", id.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
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
