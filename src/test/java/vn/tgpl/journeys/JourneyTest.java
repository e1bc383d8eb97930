package vn.tgpl.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The application with its practice data on a free port, and a real browser in front of it. Where no browser is found the
 * test says so and is skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tgpl.database.external=true", "tgpl.demo=true"})
@ActiveProfiles("test")
@Import(JourneyDatabase.class)
@ExtendWith(BrowserExtension.class)
@interface JourneyTest {}
