package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.As;
import vn.tgpl.Route;

/** Lines of a table of who gets at what, in one sign for each thing a route is called about. */
final class ReachSigns {

    static final char HIDDEN = '·';
    static final char FORBIDDEN = '!';
    static final char ANSWERED = '●';

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;

    ReachSigns(MockMvcTester mvc, JdbcClient jdbc) {
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    static String heads() {
        return "| | " + String.join(" | ", As.ACCOUNTS) + " |\n|---" + "|---".repeat(As.ACCOUNTS.size()) + "|";
    }

    /** @param paths of the things in their order, for the account that asks */
    String line(Route route, Function<String, Stream<String>> paths) {
        return As.ACCOUNTS.stream()
                .map(account -> paths.apply(account)
                        .map(path -> String.valueOf(sign(route, path, account)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" | ", "| `" + route + "` | ", " |"));
    }

    private char sign(Route route, String path, String account) {
        jdbc.sql("savepoint before_the_call").update();
        int status = mvc.method(route.method())
                .uri(path)
                .with(As.user(account))
                .with(csrf())
                .exchange()
                .getResponse()
                .getStatus();
        jdbc.sql("rollback to savepoint before_the_call").update();
        assertThat(status).as("%s of %s as %s", route, path, account).isLessThan(500);
        return switch (status) {
            case 404 -> HIDDEN;
            case 403 -> FORBIDDEN;
            default -> ANSWERED;
        };
    }
}
