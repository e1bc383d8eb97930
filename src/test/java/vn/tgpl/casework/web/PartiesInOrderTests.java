package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** The people of a matter stand in the order of their given names, as any Vietnamese list does. */
class PartiesInOrderTests extends CaseWebTest {

    private static final List<String> NAMES = List.of("Vũ Thị Ân", "An Văn Bảo", "Trần Văn Dũng", "Bùi Đình Đức");

    @Test
    void onThePagesOfTheCaseAndOfItsRequest() {
        CaseId id = litigation();
        UUID request = jdbc.sql("select request_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        for (String name : List.of(NAMES.get(3), NAMES.get(1), NAMES.get(0), NAMES.get(2))) {
            add("casework.case_party", "case_id", id.value(), name);
            add("intake.request_party", "request_id", request, name);
        }
        for (String page : List.of("/cases/" + id, "/requests/" + request)) {
            assertThat(get(page, As.intakeOfficer())).hasStatusOk().bodyText().containsSubsequence(NAMES);
        }
    }

    private void add(String table, String owner, UUID thing, String name) {
        jdbc.sql("insert into %s (id, %s, role, full_name) values (:id, :thing, 'RELATED', :name)"
                        .formatted(table, owner))
                .param("id", UUID.randomUUID())
                .param("thing", thing)
                .param("name", name)
                .update();
    }
}
