package vn.tgpl.platform.web;

import java.util.Set;

/** The template that explains a status. */
final class ErrorView {

    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    private ErrorView() {}

    static String of(int status) {
        if (EXPLAINED.contains(status)) {
            return "error/" + status;
        }
        return status < 500 ? "error/4xx" : "error/5xx";
    }
}
