package vn.tgpl.identity.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sign-ins live in the database: they survive a restart and hold on every node. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

    /** Browsers keep a cookie of such a name only when it is sent over TLS alone, and give it to no other host. */
    private static final String OF_THIS_HOST_ALONE = "__Host-";

    /** As many as fill the column of the name of a session: 36 letters. */
    private static final int RANDOM_BYTES = 27;

    /**
     * Two requests of one sign-in may bring the same new attribute: the later one stands. One may also end the sign-in
     * while the other still works: then there is nothing left to keep.
     */
    private static final String KEEP_ATTRIBUTE = """
            insert into %TABLE_NAME%_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes)
            select s.primary_id, new.name, new.bytes
              from (values (cast(? as char(36)), cast(? as varchar), cast(? as bytea))) as new (session, name, bytes)
              join %TABLE_NAME% s on s.primary_id = new.session
               for key share of s
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> parallelRequests() {
        return sessions -> sessions.setCreateSessionAttributeQuery(KEEP_ATTRIBUTE);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(@Value("${tgpl.session.idle}") Duration idle) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
    }

    /** A UUID is six bits short of the 128 that nobody can guess (ASVS 7.2.3). */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> unguessableNames() {
        SecureRandom random = new SecureRandom();
        return sessions -> sessions.setSessionIdGenerator(() -> {
            byte[] bytes = new byte[RANDOM_BYTES];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${tgpl.session.cookie:SESSION}") String name) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setSameSite("Lax");
        if (name.startsWith(OF_THIS_HOST_ALONE)) {
            cookie.setUseSecureCookie(true);
            cookie.setCookiePath("/");
        }
        return cookie;
    }
}
