package vn.tgpl.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

    @Bean
    NavItem accountsEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "accounts",
                AccountsController.PAGE,
                "identity:manage",
                10,
                "person-badge");
    }

    @Bean
    NavItem rolesEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION, "roles", "/admin/roles", "identity:manage", 20, "shield-check");
    }
}
