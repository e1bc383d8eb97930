package vn.tgpl.catalog.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tgpl.platform.NavItem;

@Configuration(proxyBeanMethods = false)
class CatalogueMenu {

    @Bean
    NavItem eligibilityGroupsEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "eligibility-groups",
                "/admin/eligibility-groups",
                "catalog:read",
                50,
                "person-check");
    }

    @Bean
    NavItem communesEntry() {
        return new NavItem(NavItem.Group.ADMINISTRATION, "communes", "/admin/communes", "catalog:read", 60, "geo-alt");
    }

    @Bean
    NavItem codeListsEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "code-lists",
                CodeListController.PAGE,
                "catalog:manage",
                66,
                "list-check");
    }

    @Bean
    NavItem difficultAreasEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "difficult-areas",
                DifficultAreaController.PAGE,
                "catalog:manage",
                65,
                "signpost-split");
    }
}
