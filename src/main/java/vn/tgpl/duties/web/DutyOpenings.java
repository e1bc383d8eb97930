package vn.tgpl.duties.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.audit.Opening;

/** Whoever opens a duty, which may name a person, is told by the journal. */
@Configuration(proxyBeanMethods = false)
class DutyOpenings {

    @Bean
    Opening openedDuties() {
        return new Opening("/duties/{id}", "duty", "duties.open");
    }
}
