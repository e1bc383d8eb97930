package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import vn.tgpl.BegunThings;
import vn.tgpl.PracticeThings;
import vn.tgpl.PracticeVisitor;
import vn.tgpl.Route;
import vn.tgpl.Rows;

/** Accounts, offices, law and lists, and what is somebody's own: paths of one that is there, of one elsewhere, and of none. */
final class AdministeredThings {

    private final PracticeVisitor visitor;
    private final JdbcClient jdbc;
    private final Clock clock;

    AdministeredThings(WebApplicationContext application, JdbcClient jdbc, Clock clock) {
        this.visitor = new PracticeVisitor(application);
        this.jdbc = jdbc;
        this.clock = clock;
        jdbc.sql("""
                        insert into catalog.difficult_village (id, commune_code, name, valid_from, source)
                        values (gen_random_uuid(), '66-ea-sup', 'Buôn A', '2025-07-01', 'QD 1')""").update();
        jdbc.sql("""
                        insert into catalog.difficult_area (commune_code, valid_from, source)
                        values ('66-ea-sup', '2025-07-01', 'QD 1') on conflict do nothing""").update();
    }

    Stream<String> paths(Route route, String account) {
        String pattern = route.pattern();
        if (pattern.startsWith("/admin/accounts/{id}")) {
            return of(pattern, accountOf("tiepnhan"), accountOf("dongthap"));
        }
        if (pattern.startsWith("/admin/offices/{id}")) {
            return of(pattern, Rows.DAK_LAK_BRANCH, Rows.DONG_THAP);
        }
        if (pattern.startsWith("/account/passkeys/{id}")) {
            return of(pattern, passkeyOf(account), passkeyOf(account.equals("tiepnhan") ? "giamdoc" : "tiepnhan"));
        }
        return Stream.of(known(pattern), pattern.replaceAll("\\{[^}]+}", nothing(pattern)));
    }

    private static Stream<String> of(String pattern, UUID here, UUID elsewhere) {
        return Stream.of(here, elsewhere, UUID.randomUUID())
                .map(id -> pattern.replaceFirst("\\{[^}]+}", id.toString()));
    }

    /** A code where the things have codes. */
    private static String nothing(String pattern) {
        return pattern.matches(".*\\{(code|list|commune|group)}.*")
                ? "NONE"
                : UUID.randomUUID().toString();
    }

    private String known(String pattern) {
        List<String> paths = new ArrayList<>(new BegunThings(visitor, jdbc).paths(pattern, LocalDate.now(clock)));
        paths.addAll(new PracticeThings(jdbc).paths(pattern));
        assertThat(paths).as("things of %s", pattern).isNotEmpty();
        return paths.get(0);
    }

    private UUID accountOf(String username) {
        return jdbc.sql("select id from identity.account where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single();
    }

    private UUID passkeyOf(String username) {
        return jdbc.sql("""
                        insert into identity.passkey (id, account_id, credential_id, label, public_key, attestation, transports,
                                                      backup_eligible, backed_up, signature_count, made_at)
                        select gen_random_uuid(), a.id, decode(replace(gen_random_uuid()::text, '-', ''), 'hex'), 'A', '', '', '',
                               false, false, 0, now()
                          from identity.account a where a.username = :name
                        returning id""").param("name", username).query(UUID.class).single();
    }
}
