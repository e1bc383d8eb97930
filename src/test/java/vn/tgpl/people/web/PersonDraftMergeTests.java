package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.As;
import vn.tgpl.people.EditPerson;

/** A form that lay as a draft still knows how everything stood when it was begun. */
class PersonDraftMergeTests extends PersonWebTest {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");

    @Test
    void aDraftIsMergedWithWhatStoodWhenItWasBegun() {
        Map<String, String> begun = fields(opened());
        begun.put("fullName", "Vừ Thị Nháp");
        assertThat(send("/drafts", begun).header("X-Draft", "yes")).hasStatusOk();
        people.edit(new EditPerson(id, people.get(id).version(), facts("Vừ Thị Khác")), officer);
        entities.flush();
        entities.clear();
        String again = opened();
        assertThat(again).contains("Vừ Thị Nháp");
        Map<String, String> restored = fields(again);
        assertThat(restored.get("began")).isNotEmpty().isEqualTo(begun.get("began"));
        restored.put("fullName", "Vừ Thị Nháp");
        assertThat(send("/people/" + id + "/edit", restored))
                .hasStatus(409)
                .bodyText()
                .contains("Trước khi sửa", "Vừ Thị Bưởi", "Vừ Thị Khác", "Vừ Thị Nháp");
    }

    private String opened() {
        return HtmlUtils.htmlUnescape(
                body(mvc.get().uri("/people/" + id + "/edit").with(As.intakeOfficer())));
    }

    private MockMvcRequestBuilder send(String path, Map<String, String> fields) {
        MockMvcRequestBuilder request =
                mvc.post().uri(path).with(As.intakeOfficer()).with(csrf());
        fields.forEach(request::param);
        return request;
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page.substring(page.indexOf("/edit\" method"))).results().forEach(input -> {
            String name = attribute(input.group(), "name");
            if (!name.equals("_csrf")) {
                fields.put(name, attribute(input.group(), "value"));
            }
        });
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
