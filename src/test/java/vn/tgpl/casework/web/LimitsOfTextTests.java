package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.ReflectionUtils;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.Display;

/** What a field takes is told before it is typed, and is what the form accepts. */
class LimitsOfTextTests extends CaseWebTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "activities/new,      ActivityForm,      outcome",
        "activities/new,      ActivityForm,      place",
        "activities/new,      ActivityForm,      withWhom",
        "hearings/new,        HearingForm,       court",
        "hearings/new,        HearingForm,       room",
        "hearings/new,        HearingForm,       subject",
        "closure,             ClosureForm,       summary",
        "suspension,          StepForm,          reason",
        "change-requests/new, ChangeRequestForm, note",
        "replacement,         ReplacementForm,   reason",
        "registrations/new,   RegistrationForm,  authority",
        "verifications/new,   VerificationForm,  subject",
        "parties,             PartiesForm,       note",
    })
    void theLimitOnThePageIsTheLimitOfTheForm(String page, String form, String field) throws Exception {
        CaseId id = assignedLitigation();
        String html =
                get("/cases/" + id + "/" + page, reader(page)).getResponse().getContentAsString();
        Matcher input = Pattern.compile("<(input|textarea)[^>]*id=\"" + field + "\"[^>]*>")
                .matcher(html);
        assertThat(input.find()).as(field).isTrue();
        int limit = limit(form, field);
        if (input.group(1).equals("input")) {
            assertThat(input.group()).contains("maxlength=\"" + limit + "\"");
        } else {
            assertThat(input.group())
                    .as("a browser would cut what is pasted without a word")
                    .doesNotContain("maxlength");
            assertThat(html).contains("Tối đa " + Display.number(limit) + " ký tự");
            assertThat(input.group()).contains(field + "-limit");
        }
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor reader(String page) {
        return switch (page) {
            case "change-requests/new", "replacement", "parties" -> As.director();
            default -> As.legalAidOfficer();
        };
    }

    private static int limit(String form, String field) throws ClassNotFoundException {
        Class<?> bean = Class.forName(LimitsOfTextTests.class.getPackageName() + "." + form);
        return ReflectionUtils.findField(bean, field).getAnnotation(Size.class).max();
    }
}
