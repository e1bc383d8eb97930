package vn.tgpl.journeys;

import java.util.List;
import java.util.Map;

/** The pages that journeys look at, by who opens them. */
final class Pages {

    /** What each role works on day by day. */
    static final Map<String, List<String>> MAIN = Map.of(
            "tiepnhan",
                    List.of(
                            "/",
                            "/requests",
                            "/requests/new",
                            "/cases",
                            "/people",
                            "/practitioners",
                            "/drafts",
                            "/help"),
            "giamdoc",
                    List.of(
                            "/",
                            "/dashboard",
                            "/cases/register",
                            "/cases?due=OVERDUE",
                            "/verifications",
                            "/offices",
                            "/duties",
                            "/duties/new",
                            "/disposals",
                            "/disposals/due/CASE",
                            "/account/password",
                            "/account/second-factor",
                            "/account/passkeys",
                            "/account/sessions",
                            "/account/passkeys/new"),
            "trogiupvien", List.of("/", "/cases", "/calendar"),
            "sotuphap", List.of("/", "/dashboard", "/cases"),
            "quantri",
                    List.of(
                            "/",
                            "/admin/accounts",
                            "/admin/roles",
                            "/offices",
                            "/admin/communes",
                            "/admin/holidays",
                            "/admin/periods",
                            "/admin/retention",
                            "/admin/eligibility-groups",
                            "/admin/law-versions",
                            "/admin/statistics-columns",
                            "/admin/difficult-areas",
                            "/admin/code-lists",
                            "/audit"),
            "ubndxa", List.of("/", "/referrals", "/referrals/new"));

    /** Lists of which the first thing is opened, with all forms its page leads to. */
    static final Map<String, List<String>> LISTS_OF_THINGS = Map.of(
            "tiepnhan", List.of("/requests?state=RECEIVED", "/people", "/referrals"),
            "giamdoc", List.of("/cases?state=IN_PROGRESS", "/duties", "/practitioners"),
            "trogiupvien", List.of("/cases?state=IN_PROGRESS"),
            "quantri", List.of("/admin/periods"));

    private Pages() {}
}
