package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.domain.CommuneQueries;
import vn.tgpl.catalog.domain.CommuneRow;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.shared.Actor;

/** The communes of a province, past and present. */
@Controller
class CommuneListController {

    private final CommuneQueries communes;
    private final Catalogue catalogue;
    private final ProvinceChoice provinces;

    CommuneListController(CommuneQueries communes, Catalogue catalogue, ProvinceChoice provinces) {
        this.communes = communes;
        this.catalogue = catalogue;
        this.provinces = provinces;
    }

    @GetMapping("/admin/communes")
    @PreAuthorize("hasAuthority('catalog:read')")
    String list(
            @ModelAttribute("form") ProvinceForm form,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        String province = provinces.chosen(form.getProvince(), actor);
        KeysetPage<CommuneRow> page = communes.ofProvince(province, after);
        form.setProvince(province);
        model.addAttribute("provinces", provinces.options());
        model.addAttribute("provinceName", catalogue.provinceName(province));
        model.addAttribute(
                "rows", page.rows().stream().map(CommuneListController::line).toList());
        model.addAttribute("mayImport", actor.may("catalog:manage"));
        model.addAttribute("nextHref", page.next() == null ? null : href(province, page.next()));
        model.addAttribute("firstHref", after == null ? null : href(province, null));
        return "catalog/communes";
    }

    private static CommuneLine line(CommuneRow row) {
        return CommuneLine.of(row.commune(), row.source());
    }

    private static String href(String province, @Nullable String after) {
        PageAddress path = PageAddress.of("/admin/communes").with("province", province);
        if (after != null) {
            path.with("after", after);
        }
        return path.toString();
    }
}
