package vn.tgpl.referrals.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.audit.Opening;

/** Whoever opens a referral is told by the journal. */
@Configuration(proxyBeanMethods = false)
class ReferralOpenings {

    @Bean
    Opening openedReferrals() {
        return new Opening("/referrals/{id}", "referral", "referrals.read");
    }
}
