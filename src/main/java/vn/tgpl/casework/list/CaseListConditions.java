package vn.tgpl.casework.list;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseBeneficiaries;
import vn.tgpl.casework.CasePaperNumber;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.people.PersonCondition;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.CodePart;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.AccessScope;

/** The {@code where} of a list of cases with its parameters; the list, its count and its next page share it. */
public final class CaseListConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static CaseListConditions of(CaseListFilter filter, AccessScope scope, PersonSearch search, Clock clock) {
        CaseListConditions all = new CaseListConditions();
        ScopeSql visible = CaseScope.of(scope);
        all.add(visible.predicate());
        all.parameters.putAll(visible.parameters());
        all.equal(
                "c.state",
                "state",
                filter.state() == null ? null : filter.state().name());
        all.equal(
                "c.form_of_aid",
                "form",
                filter.form() == null ? null : filter.form().name());
        all.equal("c.field_code", "field", filter.field());
        all.equal(
                "c.office_id",
                "office",
                filter.office() == null ? null : filter.office().value());
        all.ofGroup(filter.group());
        all.performedBy(filter.practitioner());
        all.acceptedIn(filter.year(), clock);
        all.due(filter.due(), clock);
        all.words(filter.words(), search);
        return all;
    }

    /** Only rows behind the position. */
    void behind(Cursor cursor, CaseOrder order) {
        conditions.add(order.behind());
        parameters.putAll(order.position(cursor));
    }

    void add(String condition) {
        conditions.add(condition);
    }

    void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            add(column + " = :" + name, name, value);
        }
    }

    /** Whichever group of whoever is helped, the principal one or another. */
    private void ofGroup(@Nullable String group) {
        if (group != null) {
            // five questions, not one list of cases: a group may have most of all cases, but only few as a further one
            add("""
                    (c.principal_group_code = :group
                     or exists (select 1 from casework.case_group g
                                 where g.case_id = c.id and g.group_code = :group and not g.principal)
                     or c.id = any (array(select moved.id from casework.legal_aid_case moved
                                            join casework.case_group g on g.case_id = moved.id and g.group_code = :group
                                           where moved.first_beneficiary_id is not null))
                     or exists (select 1 from casework.further_beneficiary joined
                                 where joined.case_id = c.id and joined.group_code = :group)
                     or exists (select 1 from casework.joined_group other
                                 where other.case_id = c.id and other.group_code = :group))""", "group", group);
        }
    }

    private void performedBy(@Nullable PractitionerId practitioner) {
        if (practitioner != null) {
            // an array, so that his cases are found from him
            add("""
                    c.id = any (array(select his.case_id from casework.assignment his
                                       where his.practitioner_id = :practitioner and his.ended_at is null))""", "practitioner", practitioner.value());
        }
    }

    /** As the register has it: by day of acceptance, whatever the year in the code says. */
    private void acceptedIn(@Nullable Integer year, Clock clock) {
        if (year != null) {
            add("c.accepted_at >= :yearFrom", "yearFrom", startOf(LocalDate.ofYearDay(year, 1), clock));
            add("c.accepted_at < :yearTo", "yearTo", startOf(LocalDate.ofYearDay(year + 1, 1), clock));
        }
    }

    private void due(CaseListFilter.@Nullable Due due, Clock clock) {
        if (due == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        // the end of a day is the first moment of the next one
        switch (due) {
            case OVERDUE -> add("c.due_order <= :dueBefore", "dueBefore", now);
            case TODAY -> between(now, startOf(today.plusDays(1), clock));
            case WEEK -> between(now, startOf(today.plusDays(8), clock));
        }
    }

    private void between(OffsetDateTime after, OffsetDateTime until) {
        add("c.due_order > :dueAfter", "dueAfter", after);
        add("c.due_order <= :dueUntil", "dueUntil", until);
    }

    private static OffsetDateTime startOf(LocalDate day, Clock clock) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private void words(@Nullable String words, PersonSearch search) {
        if (words == null) {
            return;
        }
        Optional<CasePaperNumber> paper = CasePaperNumber.parse(words);
        if (paper.isPresent()) {
            add(CasePaperNumber.predicate());
            parameters.putAll(paper.get().parameters());
            return;
        }
        Optional<CodePart> code = PersonSearch.isNumber(words) ? Optional.empty() : CodePart.parse(words);
        if (code.isPresent()) {
            add("c.code like :codePart", "codePart", code.get().anywhere());
            return;
        }
        PersonCondition person = search.read(words);
        add(person.isHopeless() ? "false" : CaseBeneficiaries.predicate(person));
        parameters.putAll(person.parameters());
    }
}
