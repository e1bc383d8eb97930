package vn.tgpl.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

/** Menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    NavItem journalEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION, "audit", JournalController.PAGE, "audit:read", 90, "journal-text");
    }
}
