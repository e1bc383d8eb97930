package vn.tgpl.retention.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

/** Pages of keeping and destroying in the menu. */
@Configuration(proxyBeanMethods = false)
class RetentionMenu {

    @Bean
    NavItem keepingEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "retention",
                KeepingController.PAGE,
                "retention:periods",
                44,
                "hourglass-bottom");
    }

    @Bean
    NavItem disposalsEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "disposals",
                DisposalListController.PAGE,
                "retention:propose",
                46,
                "trash3");
    }
}
