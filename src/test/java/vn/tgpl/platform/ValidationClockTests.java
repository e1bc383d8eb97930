package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Vietnam;

@TgplTest
class ValidationClockTests {

    private static final Clock BEFORE_SEVEN_IN_VIETNAM =
            Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), Vietnam.ZONE);

    @Autowired
    LocalValidatorFactoryBean validator;

    @Autowired
    Clock clock;

    @Test
    void theChecksOfFormsGoByTheOneClock() {
        assertThat(validator.getClockProvider().getClock()).isSameAs(clock);
    }

    @Test
    void theDayThatHasBegunInVietnamIsNotInTheFuture() {
        try (LocalValidatorFactoryBean early = new LocalValidatorFactoryBean()) {
            early.setConfigurationInitializer(configuration -> new ValidationClock()
                    .daysByTheClock(BEFORE_SEVEN_IN_VIETNAM)
                    .customize(configuration));
            early.afterPropertiesSet();
            assertThat(early.validate(new Day(LocalDate.of(2026, 11, 23)))).isEmpty();
            assertThat(early.validate(new Day(LocalDate.of(2026, 11, 24)))).hasSize(1);
        }
    }

    private record Day(@PastOrPresent LocalDate day) {}
}
