package vn.tgpl.intake.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class IntakeNavigation {

    @Bean
    NavItem requestsEntry() {
        return new NavItem(NavItem.Group.INTAKE, "requests", "/requests", "intake:read", 10, "inbox");
    }

    @Bean
    NavItem newRequestEntry() {
        return new NavItem(
                NavItem.Group.INTAKE, "requests-new", NewRequestController.PAGE, "intake:receive", 20, "plus-square");
    }
}
