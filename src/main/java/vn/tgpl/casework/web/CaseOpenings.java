package vn.tgpl.casework.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.audit.Opening;

/** Whoever opens a case, one of its forms or what another centre asked is told by the journal. */
@Configuration(proxyBeanMethods = false)
class CaseOpenings {

    @Bean
    Opening openedCases() {
        return new Opening("/cases/{id}", "case", "casework.open");
    }

    @Bean
    Opening openedVerifications() {
        return new Opening("/verifications/{id}", "verification", "casework.verificationRead");
    }
}
