package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** What lies beyond somebody's scope does not exist, on every page about it and whatever his rights are. */
@TgplTest
@Transactional
class ReachTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private JdbcClient jdbc;

    private Map<String, UUID> foreign;

    @BeforeEach
    void thingsOfAnotherProvince() {
        Rows rows = new Rows(jdbc);
        UUID person = rows.person(Rows.DONG_THAP, "Lê Văn Sen", null);
        foreign = Map.of(
                "/people/{id}", person,
                "/requests/{id}", rows.request(Rows.DONG_THAP, person, "Lê Văn Sen", "RECEIVED", Instant.now()),
                "/cases/{id}",
                        rows.legalAidCase(Rows.CaseFacts.open(Rows.DONG_THAP, "Lê Văn Sen", LocalDate.of(2026, 11, 2))),
                "/verifications/{id}", verification());
    }

    private UUID verification() {
        return jdbc.sql("""
                        insert into casework.verification (id, office_id, centre_id, province_code, counterpart, subject,
                            asked_on, due_on, unit, amount, legal_reference, recorded_at, recorded_by, version)
                        values (gen_random_uuid(), :office, :office, '82', 'Centre', 'Facts', '2026-11-20', '2026-11-30',
                            'CALENDAR_DAYS', 10, 'Article', now(), :office, 0) returning id""").param("office", Rows.DONG_THAP).query(UUID.class).single();
    }

    @Test
    void everyPageOfAForeignThingIsNotFoundForAllWhoDoNotReachIt() throws Exception {
        SoftAssertions all = new SoftAssertions();
        int pages = 0;
        for (String account :
                new String[] {"giamdoc", "tiepnhan", "chinhanh", "trogiupvien", "luatsu", "ketoan", "quantri"}) {
            for (var mapping : requestMappingHandlerMapping.getHandlerMethods().keySet()) {
                for (String pattern : mapping.getPatternValues()) {
                    UUID id = idFor(pattern);
                    if (id == null) {
                        continue;
                    }
                    String path = pattern.replace("{id}", id.toString())
                            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                    for (var method : mapping.getMethodsCondition().getMethods()) {
                        pages++;
                        all.assertThat(status(method.asHttpMethod(), path, As.user(account)))
                                .as(method + " " + pattern + " as " + account)
                                .isEqualTo(404);
                    }
                }
            }
        }
        all.assertAll();
        assertThat(pages).isGreaterThan(100);
    }

    @Test
    void whatIsReachedAsksForItsRight() throws Exception {
        String path = "/cases/" + foreign.get("/cases/{id}") + "/activities/new";
        assertThat(status(HttpMethod.GET, path, As.otherProvince())).isEqualTo(403);
    }

    private UUID idFor(String pattern) {
        return foreign.entrySet().stream()
                .filter(entry -> pattern.equals(entry.getKey()) || pattern.startsWith(entry.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(null);
    }

    private int status(HttpMethod method, String path, RequestPostProcessor who) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.request(method, path)
                        .with(who)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
