package vn.tgpl.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.shared.Vietnam;

/** The one source of time. Days are counted in Vietnam, whatever the server's zone. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(Vietnam.ZONE);
    }
}
