package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/**
 * The page of one record finds each of its parts by an index with a condition. Few rows would make PostgreSQL read small
 * tables whole, so that is made dear here; what is read whole even so has no index that serves it, however large it grows.
 */
@TgplTest
@Transactional
class PagePlansTests {

    /** What grows with the work; code lists, offices and accounts do not. */
    private static final List<String> GROWING_SCHEMAS =
            List.of("people", "intake", "casework", "referrals", "duties", "audit");

    private static final Pattern SCAN = Pattern.compile(
            "(?m)^\\s*(?:->\\s*)?(?:Parallel )?(Seq Scan|Index Scan(?: Backward)?|Index Only Scan(?: Backward)?)"
                    + "(?: using \\S+)? on (\\w+)[^\\n]*(\\n[^\\n]*)?");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    UserDetailsService accounts;

    @Test
    void thePageOfOneRecordFindsEachPartByAnIndex() {
        ManyCases.in(jdbc);
        jdbc.execute("set local enable_seqscan = off");
        List<String> growing = jdbc.queryForList(
                "select tablename from pg_tables where schemaname in (%s) and tablename <> 'commune'"
                        .formatted("'" + String.join("','", GROWING_SCHEMAS) + "'"),
                String.class);
        UUID one = jdbc.queryForObject(
                "select id from casework.legal_aid_case where centre_id = ? and code like 'M.TGTT.%' limit 1",
                UUID.class, Rows.DAK_LAK);
        SoftAssertions.assertSoftly(softly -> {
            for (String page : List.of("/cases/", "/requests/", "/people/")) {
                for (String reader : List.of("tiepnhan", "giamdoc", "sotuphap")) {
                    SqlRecord record = opening(page + one, account(reader));
                    softly.assertThat(record.plans(jdbc).stream().flatMap(plan -> readWhole(plan, growing).stream()))
                            .as(page + " read by " + reader)
                            .isEmpty();
                }
            }
        });
    }

    private static List<String> readWhole(String plan, List<String> growing) {
        Matcher scan = SCAN.matcher(plan);
        return scan.results()
                .filter(found -> growing.contains(found.group(2)))
                .filter(found -> found.group(1).equals("Seq Scan")
                        || found.group(3) == null
                        || !found.group(3).contains("Index Cond"))
                .map(found -> found.group(2) + " in\n" + plan)
                .toList();
    }

    private SqlRecord opening(String page, RequestPostProcessor reader) {
        return SqlRecord.during(() -> assertThat(mvc.get()
                        .uri(page)
                        .with(reader)
                        .exchange()
                        .getResponse()
                        .getStatus())
                .as(page)
                .isEqualTo(200));
    }

    private RequestPostProcessor account(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
