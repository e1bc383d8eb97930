package vn.tgpl.platform;

import java.time.Clock;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the checks of forms ("not in the future") count days by the one clock, not by the machine's time and zone. */
@Configuration(proxyBeanMethods = false)
class ValidationClock {

    @Bean
    ValidationConfigurationCustomizer daysByTheClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
