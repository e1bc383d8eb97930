package vn.tgpl.identity.web;

import java.time.Duration;
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

    @Bean
    CookieSerializer sessionCookie(@Value("${tgpl.session.cookie:SESSION}") String name) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
