package vn.tgpl.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;

/**
 * Answers when not even the sign-in can be read or kept. It stands before the session filter, because that one speaks to
 * the database on the way in and again on the way out; the page it gives needs neither template, session nor style
 * sheet.
 */
@Component
@Order(DatabaseAwayPage.BEFORE_SESSIONS)
class DatabaseAwayPage extends OncePerRequestFilter {

    /** After the correlation id, before Spring Session's filter (fifty after the first). */
    static final int BEFORE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Logger log = LoggerFactory.getLogger(DatabaseAwayPage.class);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    static final String RETRY_SECONDS = "60";
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action '%s';"
                    + " frame-ancestors 'none'";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>:root{color-scheme:light dark}body{font:17px/1.5 system-ui,sans-serif;max-width:36em;margin:12vh auto;padding:0 16px}</style>
            </head>
            <body><main><h1>%1$s</h1><p>%2$s</p>%3$s</main></body>
            </html>
            """;

    private final MessageSource messages;

    DatabaseAwayPage(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (!DatabaseAway.explains(failure) || (response.isCommitted() && !WholeAnswer.isMade(request))) {
                throw failure;
            }
            log.warn("database unavailable: {}", failure.getClass().getSimpleName());
            if (!response.isCommitted()) {
                Optional<SentForm> sent = SentForm.of(request);
                // A failure that an error page had taken up before it broke itself: the container would put its own
                // page (500) over this one.
                WebUtils.clearErrorRequestAttributes(request);
                answer(sent, request, response);
            }
        }
    }

    private void answer(Optional<SentForm> sent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                "Content-Security-Policy", CONTENT_SECURITY_POLICY.formatted(sent.isPresent() ? "self" : "none"));
        // What the security chain had promised is gone with the answer that was taken back.
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        String again = sent.map(form -> form(form, request)).orElse("");
        response.getWriter().write(PAGE.formatted(text("error.503.title"), text("error.503.text"), again));
    }

    /** What was typed to be read, and the form as it was sent, with its own token, for no session is there to make another. */
    private String form(SentForm sent, HttpServletRequest request) {
        StringBuilder form = new StringBuilder("<h2>" + text("error.givenBack") + "</h2>");
        GivenBack.of(sent)
                .forEach(text -> form.append("<p style=\"white-space:pre-line\">")
                        .append(escaped(text))
                        .append("</p>"));
        form.append("<form method=\"post\" action=\"")
                .append(escaped(sent.path()))
                .append("\">");
        for (SentForm.Field field : sent.withToken(request).fields()) {
            form.append("<input type=\"hidden\" name=\"")
                    .append(escaped(field.name()))
                    .append("\" value=\"")
                    .append(escaped(field.value()))
                    .append("\">");
        }
        return form.append("<p>")
                .append(text("error.sendAgain.hint"))
                .append("</p><p><button style=\"font:inherit;padding:.5em 1em\">")
                .append(text("error.sendAgain"))
                .append("</button></p></form>")
                .toString();
    }

    private String text(String key) {
        return escaped(messages.getMessage(key, null, VIETNAMESE));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
