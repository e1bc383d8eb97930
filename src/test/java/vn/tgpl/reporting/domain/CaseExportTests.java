package vn.tgpl.reporting.domain;

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
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tgpl.ManyCases;
import vn.tgpl.Rows;
import vn.tgpl.SlowReader;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Vietnam;

/** All rows behind a number, handed over to somebody who may be slow to take them. */
@TgplTest
class CaseExportTests {

    private static final LocalDate DAY = LocalDate.of(2033, 3, 3);
    private static final AccessScope ALL =
            new AccessScope(Level.ALL, new ActorId(Rows.account(1)), new OfficeId(Rows.DAK_LAK), null, null);

    @Autowired
    private CaseExport export;

    @Autowired
    private CaseRowQueries rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private DataSource database;

    @Test
    void holdNoConnectionWhileTheyAreTaken() {
        try (SlowReader reader = new SlowReader(jdbc, database, DAY)) {
            List<Integer> held = new ArrayList<>();
            export.rows(CaseSelection.all(CaseMeasure.ACCEPTED, new ReportPeriod(DAY, DAY)), ALL)
                    .forEachRemaining(row -> held.add(reader.connectionsHeld()));
            assertThat(held).containsExactly(0);
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
        }
    }

    @Test
    @Transactional
    void comeAllAndInOrderHoweverManyTheyAre() {
        ManyCases.in(template);
        LocalDate today = LocalDate.now(Vietnam.ZONE);
        CaseSelection selection =
                CaseSelection.all(CaseMeasure.ACCEPTED, new ReportPeriod(today.minusDays(300), today.plusDays(1)));
        List<CaseRow> taken = new ArrayList<>();
        export.rows(selection, ALL).forEachRemaining(taken::add);
        assertThat(taken).hasSize((int) rows.count(selection, ALL)).hasSizeGreaterThan(1_000);
        assertThat(taken).extracting(CaseRow::id).doesNotHaveDuplicates();
        assertThat(taken).extracting(CaseRow::acceptedAt).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }
}
