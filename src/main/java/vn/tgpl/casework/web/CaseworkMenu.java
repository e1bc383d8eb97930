package vn.tgpl.casework.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

@Configuration(proxyBeanMethods = false)
class CaseworkMenu {

    @Bean
    NavItem casesNavItem() {
        return new NavItem(NavItem.Group.CASES, "cases", "/cases", "casework:read", 10, "folder2-open");
    }

    @Bean
    NavItem verificationsNavItem() {
        return new NavItem(NavItem.Group.CASES, "verifications", "/verifications", "intake:receive", 30, "search");
    }

    @Bean
    NavItem registerNavItem() {
        return new NavItem(NavItem.Group.CASES, "register", "/cases/register", "casework:export", 20, "journal-text");
    }
}
