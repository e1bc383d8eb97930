package vn.tgpl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a browser would send of a page's form if nobody touched it. */
public final class SentForm {

    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b[^>]*>|<select\\b[^>]*>.*?</select>|<textarea\\b[^>]*>.*?</textarea>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    private SentForm() {}

    /** The fields with their values, without the page's own token. */
    public static Map<String, List<String>> of(String page, String path) {
        int action = page.indexOf("action=\"" + path + "\"");
        int begin = page.lastIndexOf("<form", action);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        CONTROL.matcher(page.substring(begin, page.indexOf("</form>", action)))
                .results()
                .forEach(control -> add(control.group(), fields));
        fields.remove("_csrf");
        return fields;
    }

    private static void add(String control, Map<String, List<String>> fields) {
        String tag = control.substring(0, control.indexOf('>') + 1);
        String name = attribute(tag, "name");
        boolean box = tag.contains("type=\"checkbox\"") || tag.contains("type=\"radio\"");
        if (name.isEmpty() || tag.contains(" disabled") || (box && !tag.contains(" checked"))) {
            return;
        }
        String value = attribute(tag, "value");
        if (control.startsWith("<select")) {
            List<String> options =
                    OPTION.matcher(control).results().map(MatchResult::group).toList();
            value = options.stream()
                    .filter(option -> option.contains(" selected"))
                    .findFirst()
                    .or(() -> options.stream().findFirst())
                    .map(option -> attribute(option, "value"))
                    .orElse("");
        } else if (control.startsWith("<textarea")) {
            value = HtmlUtils.htmlUnescape(control.substring(tag.length(), control.lastIndexOf("</")));
        }
        fields.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
