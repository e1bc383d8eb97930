package vn.tgpl.retention.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.audit.Opening;

/** Whoever opens a record of destruction, which names people, is told by the journal. */
@Configuration(proxyBeanMethods = false)
class DisposalOpenings {

    @Bean
    Opening openedDisposals() {
        return new Opening("/disposals/{id}", "disposal", "retention.open");
    }
}
