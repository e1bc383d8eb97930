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
    NavItem lawVersionsEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "law-versions",
                LawVersionController.PATH,
                "catalog:read",
                52,
                "journals");
    }

    @Bean
    NavItem statisticsColumnsEntry() {
        return new NavItem(
                NavItem.Group.ADMINISTRATION,
                "statistics-columns",
                ColumnController.PAGE,
                "catalog:manage",
                54,
                "layout-three-columns");
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
