package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Who began at the provider ends there, too: else the next one at the same machine would come in by a press of a button. */
@Component
class OidcSignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String SIGNED_OUT = "/login?signedout";

    private final OidcSettings settings;
    private final OidcProvider provider;

    OidcSignOut(OidcSettings settings, OidcProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** Takes along what the session knew, before it ends. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(OidcSignIn.BEGAN_THERE) != null) {
            request.setAttribute(OidcSignIn.BEGAN_THERE, true);
        }
    }

    /** Names the installation alone, not the person: nothing personal stands in an address. */
    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        Optional<URI> end =
                request.getAttribute(OidcSignIn.BEGAN_THERE) == null ? Optional.empty() : provider.endOfSignIn();
        response.sendRedirect(end.map(address -> UriComponentsBuilder.fromUri(address)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(
                                settings.clientId(),
                                ServletUriComponentsBuilder.fromContextPath(request)
                                                .toUriString()
                                        + SIGNED_OUT)
                        .toUriString())
                .orElse(request.getContextPath() + SIGNED_OUT));
    }
}
