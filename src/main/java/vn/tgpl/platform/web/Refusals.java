package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;
import vn.tgpl.shared.Actor;

/**
 * Tells the log who was kept from what, and why (ASVS 16.3.2, 16.3.3). It names the kind of page and the account by its id, and
 * nothing that was typed: neither into a form nor as an address.
 */
public final class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** @param why some plain words of the code, never of the request */
    public static void tell(String why, HttpServletRequest request) {
        Actor actor = ActorArgument.signedIn();
        tell(why, pageOf(request), actor == null ? "nobody" : actor.id().toString(), request.getRemoteAddr());
    }

    /** The same of a sign-in. Whatever was typed as a user name may be a password, so it is not told. */
    public static void tellOfSignIn(String why, String address) {
        tell(why, "sign-in", "nobody", address);
    }

    private static void tell(String why, String page, String who, String address) {
        log.info("refused, {}: {} by {} from {}", why, page, who, address);
    }

    private static String pageOf(HttpServletRequest request) {
        @Nullable Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "a page" : pattern);
    }
}
