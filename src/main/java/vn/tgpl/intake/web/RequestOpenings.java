package vn.tgpl.intake.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.audit.Opening;

/** Whoever opens a request or one of its forms is told by the journal. */
@Configuration(proxyBeanMethods = false)
class RequestOpenings {

    @Bean
    Opening openedRequests() {
        return new Opening("/requests/{id}", "request", "intake.open");
    }
}
