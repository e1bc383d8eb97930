package vn.tgpl.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

@Configuration(proxyBeanMethods = false)
class CalendarMenu {

    @Bean
    NavItem holidaysEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION, "holidays", "/admin/holidays", "calendar:manage", 40, "calendar3");
    }

    @Bean
    NavItem periodsEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "periods",
                PeriodController.PAGE,
                "calendar:manage",
                42,
                "hourglass-split");
    }
}
