package vn.tgpl.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The practice application with a real browser in front of it. Where no browser is found the test says so and is skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PracticeApplication
@ExtendWith(BrowserExtension.class)
@interface JourneyTest {}
