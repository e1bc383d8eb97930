package vn.tgpl.reporting.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.CaseRowQueries;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.DashboardQueries;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** Some hundred cases of any kind, in several offices. */
@TgplTest
@Transactional
abstract class ReconciliationTest {

    static final int CASES = 260;
    static final List<UUID> OFFICES = List.of(Rows.DAK_LAK, Rows.DAK_LAK_BRANCH, Rows.DONG_THAP);
    static final List<String> FIELDS = List.of("CRIMINAL", "CIVIL", "LAND");
    static final List<String> FORMS = List.of("LITIGATION", "OUT_OF_COURT_REPRESENTATION", "ADVICE");
    static final List<String> GROUPS = List.of("HO_NGHEO", "TRE_EM", "HIV", "NN_BLGD");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DashboardQueries dashboard;

    @Autowired
    CaseRowQueries rows;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Clock clock;

    ReportPeriod period = ReportPeriod.yearOf(LocalDate.EPOCH);

    @BeforeEach
    void randomCases() {
        LocalDate today = LocalDate.now(clock);
        period = new ReportPeriod(today.minusDays(300), today);
        Rows writer = new Rows(jdbc);
        UUID lawyer =
                new CaseSetup(jdbc, event -> {}).practitioner("CONTRACT_LAWYER", "Vo Hoang Luat", CaseSetup.LAWYER);
        Random random = new Random(20261122);
        for (int i = 0; i < CASES; i++) {
            Instant accepted = clock.instant().minus(random.nextInt(900 * 24), ChronoUnit.HOURS);
            LocalDate acceptedOn = LocalDate.ofInstant(accepted, clock.getZone());
            LocalDate closed = acceptedOn.plusDays(random.nextInt(200));
            UUID made = writer.legalAidCase(new CaseFacts(
                    pick(OFFICES, random),
                    "Người thứ " + i,
                    pick(FIELDS, random),
                    pick(FORMS, random),
                    pick(GROUPS, random),
                    accepted,
                    random.nextBoolean() && !closed.isAfter(today) ? closed : null,
                    random.nextBoolean() ? accepted.plus(random.nextInt(400), ChronoUnit.DAYS) : null));
            if (i % 5 == 0) {
                entrust(made, lawyer, accepted);
            }
        }
    }

    /** Whoever sees his own cases alone has some, open and closed. */
    private void entrust(UUID made, UUID lawyer, Instant at) {
        jdbc.sql("""
                        insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, account_id,
                            decided_on, assigned_at, assigned_by)
                        values (gen_random_uuid(), :case, :lawyer, 'Vo Hoang Luat', :account, :day, :at, :lawyer)""")
                .param("case", made)
                .param("lawyer", lawyer)
                .param("account", CaseSetup.LAWYER)
                .param("day", LocalDate.ofInstant(at, clock.getZone()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<CaseRow> listed(CaseSelection selection, AccessScope scope) {
        return Stream.iterate(
                        rows.page(selection, scope, null),
                        page -> page != null,
                        page -> following(page, selection, scope))
                .flatMap(page -> page.rows().stream())
                .toList();
    }

    @Nullable
    KeysetPage<CaseRow> following(KeysetPage<CaseRow> page, CaseSelection selection, AccessScope scope) {
        return page.next() == null ? null : rows.page(selection, scope, page.next());
    }

    AccessScope scopeOf(String username) {
        return ((Actor) accounts.loadUserByUsername(username)).scope();
    }

    static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
