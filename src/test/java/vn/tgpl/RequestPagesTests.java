package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;

/** On every page of a request: 404 beyond the scope, 403 within it without the right, and the page otherwise. */
@TgplTest
@Transactional
class RequestPagesTests {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void eachAccountGetsTheSameAnswerOnEveryPage() {
        UUID id = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Lê Văn Sen");
        Ownership owner = new Ownership(new OfficeId(Rows.DAK_LAK), new OfficeId(Rows.DAK_LAK), "66", Set.of());
        SoftAssertions all = new SoftAssertions();
        List<Route> pages = Route.of(requestMappingHandlerMapping)
                .filter(route -> route.isRead() && route.pattern().startsWith("/requests/{id}"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(8);
        for (String account : As.ACCOUNTS) {
            Actor actor = (Actor) accounts.loadUserByUsername(account);
            for (Route page : pages) {
                int expected = !actor.scope().covers(owner) ? 404 : mayOpen(page, actor) ? 200 : 403;
                all.assertThat(mvc.get()
                                .uri(page.pattern().replace("{id}", id.toString()))
                                .with(As.user(account))
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(page + " as " + account)
                        .isEqualTo(expected);
            }
        }
        all.assertAll();
    }

    /** All these pages ask for one right each. */
    private static boolean mayOpen(Route page, Actor actor) {
        return actor.may(page.right().replaceAll("^hasAuthority\\('([a-z:-]+)'\\)$", "$1"));
    }
}
