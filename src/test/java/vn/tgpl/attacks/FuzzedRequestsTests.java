package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.As;
import vn.tgpl.FormFields;
import vn.tgpl.Route;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/**
 * Requests nobody would make, a few thousand of them over all routes and always the same ones: fields with what cannot be read as
 * their type, doubled, missing, too many, of wrong kinds. None is a fault, and none tells of the inside.
 */
@TgplTest
@Transactional
class FuzzedRequestsTests {

    private static final long SEED = 20261123;
    private static final int ROUNDS = 8;

    private static final List<String> ODD = List.of(
            "",
            " ",
            "-1",
            "99999999999999999999",
            "1e400",
            "NaN",
            "31/02/2026",
            "2026-13-45",
            "00/00/0000",
            "25:61",
            "true,false",
            "null",
            "[]",
            "{\"a\":1}",
            "../../etc/passwd",
            "%00",
            "%c0%ae",
            "\u202Etxt",
            "\uD800",
            "'\"><img src=x onerror=alert(1)>",
            "${jndi:ldap://x}",
            "a\r\nSet-Cookie: x=1",
            "x".repeat(5000),
            "00000000-0000-0000-0000-000000000000");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final Random random = new Random(SEED);

    @Test
    void noneIsAFaultAndNoneTellsOfTheInside() {
        ThingsOfAnOffice things = new ThingsOfAnOffice(jdbc);
        Map<String, UUID> own = things.madeAt(Rows.DAK_LAK);
        List<Route> routes = Route.of(requestMappingHandlerMapping).toList();
        int sent = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Route route : routes) {
                check(route, own);
                sent++;
            }
        }
        assertThat(sent).isGreaterThan(2000);
    }

    private void check(Route route, Map<String, UUID> own) {
        Map<String, String[]> fields = fields(route);
        String account = As.ACCOUNTS.get(random.nextInt(As.ACCOUNTS.size()));
        String path = path(route, own);
        jdbc.sql("savepoint before_the_call").update();
        var request = mvc.method(route.method())
                .uri(path)
                .with(As.user(random.nextBoolean() ? account : "giamdoc"))
                .with(csrf());
        if (random.nextInt(10) == 0) {
            request.contentType(random.nextBoolean() ? MediaType.APPLICATION_JSON : MediaType.MULTIPART_FORM_DATA)
                    .content("{\"a\":");
        }
        fields.forEach(request::param);
        MockHttpServletResponse answer = request.exchange().getResponse();
        jdbc.sql("rollback to savepoint before_the_call").update();
        String what = "%s as %s with %s".formatted(path, account, told(fields));
        assertThat(answer.getStatus()).as(what).isLessThan(500);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .as(what)
                .doesNotContain("Exception", "\tat ", "org.springframework", "SQLSTATE", "onerror=alert(1)>");
        assertThat(answer.getHeader("Set-Cookie")).as(what).isNotEqualTo("x=1");
    }

    private Map<String, String[]> fields(Route route) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        FormFields.of(route, odd(), LocalDate.now(clock), UUID.randomUUID()).forEach((name, value) -> {
            switch (random.nextInt(5)) {
                case 0 -> fields.put(name, new String[] {odd()});
                case 1 -> fields.put(name, new String[] {odd(), value});
                case 2 -> fields.put(name.replaceFirst("\\[0]", "[" + random.nextInt(300) + "]"), new String[] {value});
                case 3 -> {
                    // left out
                }
                default -> fields.put(name, new String[] {value});
            }
        });
        if (random.nextInt(4) == 0) {
            fields.put(odd().replaceAll("[^\\w.\\[]", "") + "x", new String[] {odd()});
            fields.put("page", new String[] {odd()});
            fields.put("after", new String[] {odd()});
            fields.put("sort", new String[] {odd()});
        }
        return fields;
    }

    private String path(Route route, Map<String, UUID> own) {
        UUID known = own.get(route.pattern().replaceFirst("\\{[^}]+}.*", "{id}"));
        String path = known == null || random.nextInt(4) == 0
                ? route.pattern()
                : route.pattern().replaceFirst("\\{[^}]+}", known.toString());
        String nonsense = random.nextBoolean() ? UUID.randomUUID().toString() : "nonsense-" + random.nextInt();
        return path.replaceAll("\\{[^}]+}", nonsense);
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static String told(Map<String, String[]> fields) {
        List<String> told = new ArrayList<>();
        fields.forEach((name, values) -> told.add(name + "=" + Arrays.toString(values)));
        String all = told.toString();
        return all.substring(0, Math.min(all.length(), 1500));
    }
}
