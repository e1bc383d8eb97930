package vn.tgpl.casework.list;

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

/** The whole register, handed over to somebody who may be slow to take it. */
@TgplTest
class RegisterExportTests {

    private static final LocalDate DAY = LocalDate.of(2034, 3, 3);
    private static final OfficeId OFFICE = new OfficeId(Rows.DONG_THAP);
    private static final AccessScope ALL = new AccessScope(Level.ALL, new ActorId(Rows.account(1)), OFFICE, null, null);

    @Autowired
    private RegisterExport export;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private DataSource database;

    @Test
    void holdsNoConnectionWhileItIsTaken() {
        try (SlowReader reader = new SlowReader(jdbc, database, DAY)) {
            List<Integer> held = new ArrayList<>();
            export.rows(OFFICE, DAY.getYear(), 3, ALL).forEachRemaining(row -> held.add(reader.connectionsHeld()));
            assertThat(held).containsExactly(0);
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
        }
    }

    @Test
    @Transactional
    void comesWholeAndInTheOrderOfTheBook() {
        ManyCases.in(template);
        for (OfficeId office : List.of(new OfficeId(Rows.DAK_LAK), OFFICE)) {
            for (int year : years()) {
                List<RegisterRow> taken = new ArrayList<>();
                export.rows(office, year, null, ALL).forEachRemaining(taken::add);
                assertThat(taken).hasSize(booked(office, year));
                assertThat(taken).extracting(RegisterRow::id).doesNotHaveDuplicates();
                assertThat(taken).extracting(RegisterRow::acceptedAt).isSorted();
            }
        }
    }

    private static List<Integer> years() {
        int now = LocalDate.now(Vietnam.ZONE).getYear();
        return List.of(now - 1, now);
    }

    private int booked(OfficeId office, int year) {
        return jdbc.sql("""
                        select count(*) from casework.legal_aid_case
                         where office_id = :office
                           and extract(year from accepted_at at time zone 'Asia/Ho_Chi_Minh') = :year""")
                .param("office", office.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
