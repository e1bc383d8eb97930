package vn.tgpl.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.tgpl.TestDatabase;

/**
 * Pages over 100,000 made-up cases, beside the bare page of fifty rows in the same run. Not part of the build: the command
 * and its last figures stand in docs/performance.md.
 */
@Tag("benchmark")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tgpl.database.external=true", "tgpl.demo=true", "tgpl.demo-cases=${tgpl.benchmark.cases:100000}"
        })
@ActiveProfiles("test")
@Import({PagesBenchmarkTests.Database.class, BarePage.class})
class PagesBenchmarkTests {

    private static final String BARE = "bare page, 50 rows";
    private static final String LIST = "case list, newest 50";
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 150;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void listAndSearchStayNearTheBarePage() {
        Map<String, Runnable> pages = pages(Visitor.signedIn(port, "tiepnhan"), Visitor.signedIn(port, "giamdoc"));
        Map<String, double[]> times = new LinkedHashMap<>();
        pages.forEach((name, visit) -> times.put(name, new double[ROUNDS]));
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, Runnable> page : pages.entrySet()) {
                long start = System.nanoTime();
                page.getValue().run();
                if (round >= 0) {
                    times.get(page.getKey())[round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        double bare = percentile(times.get(BARE), 50);
        System.out.printf("%n%-44s %8s %8s %8s%n", "page", "p50 ms", "p95 ms", "x bare");
        times.forEach((name, measured) -> System.out.printf(
                "%-44s %8.2f %8.2f %8.2f%n",
                name, percentile(measured, 50), percentile(measured, 95), percentile(measured, 50) / bare));
        assertThat(percentile(times.get(LIST), 50)).isLessThanOrEqualTo(3 * bare);
    }

    private Map<String, Runnable> pages(Visitor officer, Visitor director) {
        String aCase = value("select id::text from casework.legal_aid_case where province_code = '66' limit 1");
        String code = value("select code from casework.legal_aid_case where province_code = '66' limit 1");
        String number = value("""
                select national_id from people.person
                 where province_code = '66' and national_id is not null limit 1""");
        Map<String, Runnable> pages = new LinkedHashMap<>();
        pages.put(BARE, () -> officer.get("/benchmark/bare"));
        pages.put(LIST, () -> officer.get("/cases"));
        pages.put("case list, by deadline", () -> officer.get("/cases?sort=due"));
        pages.put("case list, one state", () -> officer.get("/cases?state=IN_PROGRESS"));
        pages.put("case page", () -> officer.get("/cases/" + aCase));
        pages.put("request list", () -> officer.get("/requests"));
        pages.put("people list", () -> officer.get("/people"));
        pages.put("work list, intake officer", () -> officer.get("/"));
        pages.put("work list, director", () -> director.get("/"));
        pages.put("dashboard, director", () -> director.get("/dashboard"));
        pages.put("register, director", () -> director.get("/cases/register"));
        String token = officer.tokenOn("/cases");
        for (String words :
                new String[] {"nguyen", "Nguy\u1ec5n V\u0103n", "h'mo nie kdam", "nguyen thi dao", "zzz", code, number
                }) {
            search(pages, officer, token, "/cases/search", words);
        }
        for (String words : new String[] {"nguyen thi dao", number}) {
            search(pages, officer, token, "/requests/search", words);
            search(pages, officer, token, "/people/search", words);
            search(pages, officer, token, "/search", words);
        }
        return pages;
    }

    /** Posting the words and reading where that leads. */
    private static void search(
            Map<String, Runnable> pages, Visitor visitor, String token, String address, String words) {
        pages.put(
                address + ": " + words.replaceAll("\\d{9}$", "*"),
                () -> visitor.postWith(token, address, Map.of("words", words)));
    }

    private String value(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static double percentile(double[] measured, int percent) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Database {

        @Bean
        FlywayConnectionDetails benchmarkDatabaseOwner() {
            String kept = System.getProperty("tgpl.benchmark.url");
            return kept == null ? TestDatabase.fresh("benchmark") : TestDatabase.at(kept);
        }

        @Bean
        JdbcConnectionDetails benchmarkDatabase(FlywayConnectionDetails owner) {
            return TestDatabase.worker(owner.getJdbcUrl());
        }
    }
}
