package vn.tgpl.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;
import vn.tgpl.platform.NavItem.Group;

@Configuration(proxyBeanMethods = false)
class DashboardMenu {

    static final String DASHBOARD = "dashboard";

    @Bean
    NavItem dashboard() {
        return new NavItem(Group.REPORTS, DASHBOARD, "/dashboard", "reporting:dashboard", 10, "bar-chart");
    }
}
