package vn.tgpl;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a real PostgreSQL, without a server; one context for all tests that carry this annotation.
 * Offices and accounts of {@link TestOffices} are there; all else a test makes itself and, being transactional, leaves no
 * trace of.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "tgpl.database.external=true")
@AutoConfigureMockMvc
@Tag("spring")
@ActiveProfiles("test")
@Import({TestDatabase.class, TestOffices.class, SqlCount.class})
public @interface TgplTest {}
