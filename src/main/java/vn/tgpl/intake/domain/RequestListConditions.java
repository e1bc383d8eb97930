package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.people.PersonCondition;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.CodePart;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** The {@code where} of a list of requests with its parameters; the list, its counts and its next page share it. */
final class RequestListConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private RequestListConditions() {}

    static RequestListConditions of(RequestFilter filter, AccessScope scope, PersonSearch search, Clock clock) {
        RequestListConditions all = new RequestListConditions();
        ScopeSql reach = RequestScope.of(scope);
        all.conditions.add(reach.predicate());
        all.parameters.putAll(reach.parameters());
        if (filter.words() != null) {
            all.find(filter.words(), search);
        }
        all.equal("r.channel", "channel", nameOf(filter.channel()));
        all.equal("r.field_code", "field", filter.fieldCode());
        all.equal("r.form_of_aid", "form", nameOf(filter.formOfAid()));
        if (filter.from() != null) {
            all.add("r.received_at >= :from", "from", startOf(filter.from(), clock));
        }
        if (filter.to() != null) {
            all.add("r.received_at < :to", "to", startOf(filter.to().plusMonths(1), clock));
        }
        return all;
    }

    /** What holds of the rows of one state; {@code sql()} alone is what the states are counted by. */
    String sqlIn(@Nullable RequestState state) {
        return state == null ? sql() : sql() + " and r.state = '" + state + "'";
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    void behind(Cursor cursor, RequestOrder order) {
        conditions.add(order.behind());
        parameters.putAll(order.position(cursor));
    }

    private void find(String words, PersonSearch search) {
        Optional<CodePart> code = PersonSearch.isNumber(words) ? Optional.empty() : CodePart.parse(words);
        if (code.isPresent()) {
            add("r.receipt_code like :codePart", "codePart", code.get().anywhere());
            return;
        }
        PersonCondition person = search.read(words);
        conditions.add(
                person.isHopeless() ? "false" : person.predicate("r.beneficiary_name_folded", "r.beneficiary_id"));
        parameters.putAll(person.parameters());
    }

    private void equal(String column, String name, @Nullable String wanted) {
        if (wanted != null) {
            add(column + " = :" + name, name, wanted);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private static OffsetDateTime startOf(YearMonth month, Clock clock) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
