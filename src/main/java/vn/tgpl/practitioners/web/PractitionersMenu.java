package vn.tgpl.practitioners.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

@Configuration(proxyBeanMethods = false)
class PractitionersMenu {

    @Bean
    NavItem practitionersNavItem() {
        return new NavItem(
                NavItem.Group.PRACTITIONERS,
                "practitioners",
                "/practitioners",
                "practitioners:read",
                10,
                "person-badge");
    }
}
