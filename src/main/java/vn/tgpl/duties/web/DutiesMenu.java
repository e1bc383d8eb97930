package vn.tgpl.duties.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

@Configuration(proxyBeanMethods = false)
class DutiesMenu {

    @Bean
    NavItem dutiesNavItem() {
        return new NavItem(NavItem.Group.CASES, "duties", "/duties", "duties:read", 25, "calendar-check");
    }
}
