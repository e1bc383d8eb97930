package vn.tgpl.referrals.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;
import vn.tgpl.platform.NavItem.Group;

/** The same path shows a centre what came in and a sender what he sent. */
@Configuration(proxyBeanMethods = false)
class ReferralsMenu {

    static final String RECEIVED = "referrals";
    static final String SENT = "referrals-sent";

    @Bean
    NavItem receivedReferrals() {
        return new NavItem(Group.INTAKE, RECEIVED, "/referrals", "referrals:read", 30, "inbox");
    }

    @Bean
    NavItem sentReferrals() {
        return new NavItem(Group.COOPERATION, SENT, "/referrals", "referrals:send", 10, "send");
    }
}
