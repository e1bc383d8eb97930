package vn.tgpl.home.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;
import vn.tgpl.platform.NavItem.Group;

@Configuration(proxyBeanMethods = false)
class HomeMenu {

    static final String HOME = "home";

    @Bean
    NavItem workList() {
        return new NavItem(Group.START, HOME, "/", NavItem.ANYONE, 10, "house");
    }

    @Bean
    NavItem calendar() {
        return new NavItem(Group.CASES, "calendar", "/calendar", "casework:read", 15, "calendar-week");
    }

    @Bean
    NavItem dayPacks() {
        return new NavItem(Group.REPORTS, "day-packs", DayPackController.PAGE, "home:day-pack", 60, "printer");
    }
}
