package vn.tgpl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as a page of the application offers it.
 *
 * @param hidden what the form carries unseen: ids and the version it was made of
 * @param choices one of the values that each list, group of radio buttons or of boxes offers
 */
public record PageForm(Map<String, String> hidden, Map<String, String> choices) {

    private static final Pattern CONTROL =
            Pattern.compile("<input\\b[^>]*>|<button\\b[^>]*>|<select\\b.*?</select>", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    /** A form that no page shows before something else was sent. */
    public static PageForm bare() {
        return new PageForm(Map.of(), Map.of());
    }

    /** What the form is about, whatever else stands in it. */
    public Map<String, String> things() {
        Map<String, String> things = new LinkedHashMap<>(hidden);
        choices.forEach((name, value) -> {
            if (ID.matcher(value).matches()) {
                things.put(name, value);
            }
        });
        return things;
    }

    /** Empty when nothing on the page is sent to the path. */
    public static Optional<PageForm> of(String page, String path) {
        Matcher sentThere = Pattern.compile("(action|hx-post)=\"" + Pattern.quote(path) + "\"")
                .matcher(page);
        if (!sentThere.find()) {
            return Optional.empty();
        }
        int begin = Math.max(page.lastIndexOf("<form", sentThere.start()), 0);
        int end = page.indexOf("</form>", sentThere.start());
        PageForm form = new PageForm(new LinkedHashMap<>(), new LinkedHashMap<>());
        CONTROL.matcher(page.substring(begin, end < 0 ? page.length() : end))
                .results()
                .forEach(control -> form.add(control.group()));
        return Optional.of(form);
    }

    private void add(String control) {
        String name = attribute(control, "name");
        if (name == null || name.startsWith("_") || control.matches("(?s)<\\w+[^>]*\\sdisabled\\b.*")) {
            return;
        }
        String value = control.startsWith("<select") ? firstOption(control) : attribute(control, "value");
        if ("hidden".equals(attribute(control, "type"))) {
            hidden.put(name, value == null ? "" : value);
        } else if (value != null
                && !value.isEmpty()
                && (control.startsWith("<select") || control.matches("(?s).*type=\"(radio|checkbox)\".*"))) {
            choices.putIfAbsent(name, value);
        }
    }

    private static @Nullable String firstOption(String select) {
        return OPTION.matcher(select)
                .results()
                .map(option -> attribute(option.group(), "value"))
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String attribute(String tag, String name) {
        Matcher found = Pattern.compile("^<[^>]*?\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
    }
}
