package vn.tgpl;

import java.util.List;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Signs a request in as one of the practice accounts, with the rights and the scope they have in the database. */
public final class As {

    /** The practice accounts, each of another role, office or province. */
    public static final List<String> ACCOUNTS = List.of(
            "quantri",
            "giamdoc",
            "tiepnhan",
            "chinhanh",
            "trogiupvien",
            "luatsu",
            "ketoan",
            "sotuphap",
            "phongtuphap",
            "ubndxa",
            "cuc",
            "dongthap");

    private As() {}

    public static RequestPostProcessor administrator() {
        return user("quantri");
    }

    public static RequestPostProcessor director() {
        return user("giamdoc");
    }

    public static RequestPostProcessor intakeOfficer() {
        return user("tiepnhan");
    }

    public static RequestPostProcessor branchHead() {
        return user("chinhanh");
    }

    public static RequestPostProcessor legalAidOfficer() {
        return user("trogiupvien");
    }

    public static RequestPostProcessor lawyer() {
        return user("luatsu");
    }

    public static RequestPostProcessor accountant() {
        return user("ketoan");
    }

    public static RequestPostProcessor departmentManager() {
        return user("sotuphap");
    }

    public static RequestPostProcessor communeClerk() {
        return user("ubndxa");
    }

    public static RequestPostProcessor nationalSupervisor() {
        return user("cuc");
    }

    public static RequestPostProcessor otherProvince() {
        return user("dongthap");
    }

    public static RequestPostProcessor user(String username) {
        return request -> {
            UserDetailsService accounts = WebApplicationContextUtils.getRequiredWebApplicationContext(
                            request.getServletContext())
                    .getBean(UserDetailsService.class);
            return SecurityMockMvcRequestPostProcessors.user(accounts.loadUserByUsername(username))
                    .postProcessRequest(request);
        };
    }
}
