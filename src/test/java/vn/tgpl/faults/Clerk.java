package vn.tgpl.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody who is signed in and writes requests down; keeps his cookies, whichever node he speaks to. */
final class Clerk {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*(?:value|content)=\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private String token = "";

    static Clerk signedIn(ApplicationProcess node, String account) throws IOException {
        Clerk clerk = new Clerk();
        clerk.readToken(node, "/login");
        HttpResponse<String> answer = clerk.post(node, "/login", Map.of("username", account, "password", "tgpl-demo"));
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("no sign-in: " + answer.statusCode());
        }
        clerk.readToken(node, "/");
        return clerk;
    }

    private void readToken(ApplicationProcess node, String page) throws IOException {
        Matcher found = TOKEN.matcher(get(node, page).body());
        if (!found.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        token = found.group(1);
    }

    HttpResponse<String> get(ApplicationProcess node, String page) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(node.address() + page)));
    }

    /** Sends the whole form of a new request; answered by a redirect it counts as kept. */
    HttpResponse<String> write(ApplicationProcess node, UUID request) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("requestId", request.toString());
        form.put("presetProvince", "66");
        form.put("person.provinceCode", "66");
        form.put("person.phoneSafe", "true");
        form.put("reception.channel", "DIRECT");
        form.put("person.fullName", nameFrom(request));
        form.put("person.birth", "1/2/71");
        form.put("person.sex", "FEMALE");
        form.put("groups", "HO_NGHEO");
        form.put("papers[POOR_CERTIFICATE]", "ORIGINAL");
        form.put("matter.fieldCode", "LAND");
        form.put("matter.formOfAid", "ADVICE");
        form.put("matter.provinceCode", "66");
        form.put("matter.summary", "Tranh chấp ranh giới");
        return post(node, "/requests/new", form);
    }

    /** Sends the form of a page as it stands there. */
    HttpResponse<String> sendAgain(ApplicationProcess node, String page) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            form.put(HtmlUtils.htmlUnescape(field.group(1)), HtmlUtils.htmlUnescape(field.group(2)));
        }
        return post(node, "/requests/new", form);
    }

    /** Nobody meets a namesake. */
    private static String nameFrom(UUID id) {
        return id.toString()
                .chars()
                .filter(letter -> letter != '-')
                .mapToObj(letter -> String.valueOf((char) ('a' + Character.digit(letter, 16))))
                .collect(Collectors.joining("", "Vừ Thị ", ""));
    }

    /** Sends a file by the only field of its form. */
    HttpResponse<String> upload(ApplicationProcess node, String page, String name, String content) throws IOException {
        String limit = "limit-of-parts";
        String body =
                "--" + limit + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--" + limit
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + limit + "--\r\n";
        return send(HttpRequest.newBuilder(URI.create(node.address() + page))
                .header("Content-Type", "multipart/form-data; boundary=" + limit)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(ApplicationProcess node, String page, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", form.containsKey("_csrf") ? "" : "_csrf=" + token + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(node.address() + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
