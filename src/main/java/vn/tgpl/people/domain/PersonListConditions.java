package vn.tgpl.people.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tgpl.people.PersonCondition;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.Place;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/** The {@code where} of the list of people with its parameters; the list, its count and its next page share it. */
final class PersonListConditions {

    // the matter lies at the centre that keeps the person, as do those this reader may hear of
    private static final String HELPED_NOW = """
            exists (select 1 from people.involvement i
                     where i.person_id = p.id and (i.centre_id = p.centre_id or i.centre_id in (:house)) and i.open
                       and i.matter_kind = 'CASE' and i.role = 'BENEFICIARY')""";

    private static final UUID NOBODYS = new UUID(0, 0);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private boolean hopeless;

    private PersonListConditions() {}

    static PersonListConditions of(PersonFilter filter, AccessScope scope, PersonSearch search) {
        PersonListConditions all = new PersonListConditions();
        ScopeSql reach = ScopeSql.of(scope.asCentre(), "p");
        all.conditions.add(reach.predicate());
        all.parameters.putAll(reach.parameters());
        if (filter.words() != null) {
            PersonCondition words = search.read(filter.words());
            all.hopeless = words.isHopeless();
            all.conditions.add(words.isHopeless() ? "false" : words.predicate("p.name_folded", "p.id"));
            all.parameters.putAll(words.parameters());
        }
        if (filter.office() != null) {
            all.add("p.office_id = :office", "office", filter.office().value());
        }
        if (filter.birthYear() != null) {
            all.add("p.birth_year = :birthYear", "birthYear", filter.birthYear());
        }
        if (filter.openCase()) {
            all.conditions.add(HELPED_NOW);
            all.parameters.put("house", house(scope));
        }
        return all;
    }

    /** Only what comes behind the place. */
    void behind(Place place) {
        place.afterRow()
                .ifPresent(last -> add(
                        "(p.name_sort_key, p.id) >"
                                + " (select last.name_sort_key, last.id from people.person last where last.id = :after)",
                        "after",
                        last));
    }

    /** Whether nobody on record can match, so that the list need not be read. */
    boolean isHopeless() {
        return hopeless;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** The centres of the reader as far as something was left to them; else nobody's, for the one that keeps the person. */
    private static List<UUID> house(AccessScope scope) {
        return scope.takenOver().centres().isEmpty()
                ? List.of(NOBODYS)
                : scope.centres().stream().map(OfficeId::value).toList();
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
