package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.tgpl.platform.Option;

/** Every form fragment joins its label, hint and error to its field, on an empty form and on a refused one. */
class FormFragmentsTests {

    private static String fresh;
    private static String refused;

    @BeforeAll
    static void render() {
        MockMvcTester mvc = MockMvcTester.create(gallery());
        fresh = body(mvc.get().uri("/gallery"));
        refused = body(mvc.post().uri("/gallery").param("number", "many").param("textarea", "typed & kept"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "textarea",
                "date",
                "time",
                "number",
                "password",
                "select",
                "checkbox",
                "file",
                "inner.name",
                "list[0].name"
            })
    void aFieldHasItsLabelHintAndError(String field) {
        assertThat(fresh).contains(" for=\"" + field + "\"").contains("id=\"" + field + "-hint\"");
        // what limits a long text is told beside its hint
        String notes = field + "-hint" + (field.equals("textarea") ? " textarea-limit" : "");
        assertThat(tag(fresh, field))
                .contains("name=\"" + field + "\"", "aria-describedby=\"" + notes + "\"")
                .contains("aria-required=\"true\"")
                .doesNotContain("aria-invalid");
        if (!field.equals("textarea")) {
            assertThat(refused).contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"");
            assertThat(tag(refused, field))
                    .contains("aria-describedby=\"" + field + "-hint " + field + "-error\"", "aria-invalid=\"true\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"radios", "checkboxes"})
    void aGroupHasALegendAndJoinsItsNotesToEachChoice(String field) {
        assertThat(refused).contains("<fieldset", "<legend>", "href=\"#" + field + "\"");
        assertThat(tag(fresh, field)).contains("aria-describedby=\"" + field + "-hint\"");
        assertThat(tag(refused, field)).contains("aria-describedby=\"" + field + "-hint " + field + "-error\"");
        assertThat(refused).contains("<label class=\"form-check-label\" for=\"" + field + "-1\">Two</label>");
    }

    @Test
    void aFieldWithoutOptionsIsBare() {
        assertThat(tag(fresh, "plain"))
                .contains("autocomplete=\"off\"")
                .doesNotContain("aria-describedby", "aria-required", "maxlength");
    }

    @Test
    void everyIdStandsOnce() {
        Matcher ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(refused);
        assertThat(ids.results().map(id -> id.group(1)).toList()).doesNotHaveDuplicates();
    }

    @Test
    void whatWasTypedIsKept() {
        assertThat(refused).contains("typed &amp; kept", "value=\"many\"");
        assertThat(tag(refused, "hidden")).contains("value=\"kept\"");
    }

    @Test
    void theSummaryStandsOnlyOverARefusedForm() {
        assertThat(fresh).doesNotContain("data-error-summary");
        assertThat(refused).contains("data-error-summary", "tabindex=\"-1\"", "already there");
    }

    @Test
    void theLastLinesOfAFormSendItOrLeadBack() {
        assertThat(fresh)
                .containsSubsequence(
                        "class=\"form-actions\"", ">Send</button>", ">Look</button>", "href=\"/back/7\">Hủy</a>");
    }

    private static String tag(String page, String id) {
        return Arrays.stream(page.split("(?=<)"))
                .filter(tag -> tag.contains(" id=\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockMvc gallery() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/platform");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return MockMvcBuilders.standaloneSetup(new Gallery())
                .setViewResolvers(views)
                .setLocaleResolver(new FixedLocaleResolver(Locale.forLanguageTag("vi")))
                .build();
    }

    @Controller
    static class Gallery {

        @ModelAttribute("options")
        List<Option> options() {
            return List.of(new Option("1", "One"), new Option("2", "Two"));
        }

        @GetMapping("/gallery")
        String show(@ModelAttribute("form") GalleryForm form) {
            return "platform/form-gallery";
        }

        @PostMapping("/gallery")
        String refuse(@Valid @ModelAttribute("form") GalleryForm form, BindingResult errors) {
            errors.reject("twice", "already there");
            return "platform/form-gallery";
        }
    }
}
