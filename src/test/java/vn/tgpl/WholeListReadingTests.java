package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.list.CaseListFilter;
import vn.tgpl.casework.list.CaseListQueries;
import vn.tgpl.casework.list.CaseListRow;
import vn.tgpl.casework.list.CaseOrder;
import vn.tgpl.intake.domain.RequestFilter;
import vn.tgpl.intake.domain.RequestListQueries;
import vn.tgpl.intake.domain.RequestOrder;
import vn.tgpl.intake.domain.RequestRow;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Whole lists, handed over to somebody who may be slow to take them. */
@TgplTest
class WholeListReadingTests {

    private static final int YEAR = 2033;
    private static final AccessScope ALL =
            new AccessScope(Level.ALL, new ActorId(Rows.account(1)), new OfficeId(Rows.DAK_LAK), null, null);
    private static final CaseListFilter EVERY_CASE =
            new CaseListFilter(null, null, null, null, null, null, null, null, null);

    @Autowired
    private CaseListQueries cases;

    @Autowired
    private RequestListQueries requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private DataSource database;

    @Test
    void holdNoConnectionWhileTheyAreTaken() {
        CaseListFilter ofTheYear = new CaseListFilter(null, null, null, null, null, null, YEAR, null, null);
        try (SlowReader reader = new SlowReader(jdbc, database, LocalDate.of(YEAR, 4, 4))) {
            List<Integer> held = new ArrayList<>();
            cases.all(ofTheYear, ALL, CaseOrder.NAME).forEachRemaining(row -> held.add(reader.connectionsHeld()));
            assertThat(held).containsExactly(0);
        }
    }

    @Test
    @Transactional
    void comeAllOnceAndInOrderHoweverManyTheyAre() {
        ManyCases.in(template);
        for (CaseOrder order : List.of(CaseOrder.OLDEST, CaseOrder.NAME, CaseOrder.NUMBER)) {
            List<CaseListRow> taken = new ArrayList<>();
            cases.all(EVERY_CASE, ALL, order).forEachRemaining(taken::add);
            assertThat(taken).extracting(CaseListRow::id).as(order.name()).doesNotHaveDuplicates();
            assertThat(taken).as(order.name()).hasSize(count("casework.legal_aid_case"));
        }
        List<RequestRow> taken = new ArrayList<>();
        RequestFilter every = new RequestFilter(null, null, null, null, null, null, null);
        requests.all(every, RequestOrder.NEWEST, ALL).forEachRemaining(taken::add);
        assertThat(taken).extracting(RequestRow::id).doesNotHaveDuplicates();
        assertThat(taken)
                .hasSize(count("intake.request"))
                .extracting(RequestRow::receivedAt)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
