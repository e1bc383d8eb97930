package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The forms of the application as its pages offer them over the practice data. */
public class OfferedForms {

    /**
     * Buttons that stand on a page only when a person was found, or chosen, on the same form, after a device was asked, or while a form
     * is held for somebody; and what a script sends that no button does.
     */
    private static final Set<String> SHOWN_AFTER_ANOTHER = Set.of(
            "/requests/new/known-person",
            "/requests/new/other-person",
            "/account/passkeys",
            "/account/sessions/end",
            "/account/sessions/others-end",
            "/sent-again/removal",
            "/presence");

    /** A button of every long form, which sends it there instead of to its own address. */
    private static final Map<String, String> STANDS_ON = Map.of("/drafts", "/requests/new");

    private static final int OK = 200;

    private final PracticeVisitor visitor;
    private final UserDetailsService accounts;
    private final JdbcClient jdbc;
    private final Set<String> pages;

    public OfferedForms(
            RequestMappingHandlerMapping mappings,
            PracticeVisitor visitor,
            UserDetailsService accounts,
            JdbcClient jdbc) {
        this.visitor = visitor;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.pages =
                Route.of(mappings).filter(Route::isRead).map(Route::pattern).collect(Collectors.toSet());
    }

    /** A form on the desk of somebody who may send it. */
    public record Opened(String path, String account, PageForm form) {}

    /** A route that no page offers fails the test. */
    public Opened opened(Route route, LocalDate today) {
        List<String> paths = new ArrayList<>(new BegunThings(visitor, jdbc).paths(route.pattern(), today));
        paths.addAll(route.hasVariables() ? new PracticeThings(jdbc).paths(route.pattern()) : List.of(route.pattern()));
        List<String> entitled = everybody().stream()
                .filter(account -> route.isOpenTo(accounts.loadUserByUsername(account)))
                .toList();
        return paths.stream()
                .flatMap(path -> entitled.stream().flatMap(account -> opened(route, path, account).stream()))
                .findFirst()
                .orElseGet(() -> {
                    assertThat(SHOWN_AFTER_ANOTHER).contains(route.pattern());
                    return new Opened(route.pattern(), entitled.get(0), PageForm.bare());
                });
    }

    private Optional<Opened> opened(Route route, String path, String account) {
        return near(route, path)
                .map(page -> visitor.open(page, account))
                .filter(answer -> answer.getStatus() == OK)
                .flatMap(answer -> PageForm.of(PracticeVisitor.text(answer), path).stream())
                .findFirst()
                .map(form -> new Opened(path, account, form));
    }

    /** The practice accounts first. */
    private List<String> everybody() {
        return jdbc.sql("select username from identity.account order by created_at, id")
                .query(String.class)
                .list();
    }

    /** A form stands on the page of its own address; a button that has none, on a page above it. */
    private Stream<String> near(Route route, String path) {
        if (STANDS_ON.containsKey(path)) {
            return Stream.of(STANDS_ON.get(path));
        }
        List<String> own = Stream.of("", "/new", "/edit")
                .filter(end -> pages.contains(route.pattern() + end))
                .map(end -> path + end)
                .toList();
        String above = path.substring(0, Math.max(path.lastIndexOf('/'), 1));
        String top = above.substring(0, Math.max(above.lastIndexOf('/'), 1));
        return own.isEmpty() ? Stream.of(above, above + "/new", top) : own.stream();
    }
}
