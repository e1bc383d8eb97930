package vn.tgpl.offices.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class OfficesNavigation {

    @Bean
    NavItem officesEntry() {
        return new NavItem(NavItem.Group.ADMINISTRATION, "offices", "/offices", "offices:read", 30, "building");
    }
}
