package vn.tgpl.people.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavItem peopleEntry() {
        return new NavItem(NavItem.Group.INTAKE, "people", PeopleController.PAGE, "people:read", 30, "people");
    }
}
