package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.As;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.Sex;

/** Two who correct one person at once choose field by field, and what comes of it is checked like any form. */
class PersonMergeTests extends PersonWebTest {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern CHOICE = Pattern.compile(
            "<legend>([^<]*)</legend>.*?name=\"(merge\\[\\d+]\\.choice)\"(?:[^>]*?( checked)?[^>]*)>.*?</fieldset>",
            Pattern.DOTALL);

    @Test
    void whatOnlyOneChangedIsChosenAlreadyAndWhatBothChangedIsNot() {
        String page = conflict();
        assertThat(page)
                .contains("<legend>Họ và tên</legend>", "Vừ Thị Khác", "Vừ Thị Gõ", "Vừ Thị Bưởi")
                .contains("Hai bên khác nhau", "Chỉ người kia đã sửa.", "Chỉ bạn đã sửa.")
                .doesNotContain(NUMBER, "066171000078", "??");
        assertThat(page.split("checked=\"checked\"", -1))
                .as("his number and my sex")
                .hasSize(3);
    }

    @Test
    void whatIsStillToBeChosenIsAskedForAtItsFieldAndNothingIsStored() {
        MvcTestResult again = send(fields(conflict()));
        assertThat(again).hasStatus(409).bodyText().contains("Chọn một trong hai.", "Họ và tên: ");
        assertThat(people.get(id).fullName()).isEqualTo("Vừ Thị Khác");
    }

    @Test
    void whatWasChosenIsStored() {
        String page = conflict();
        Map<String, String> form = fields(page);
        form.put(choice(page, "Họ và tên"), "mine");
        assertThat(send(form)).hasStatus(302);
        entities.flush();
        entities.clear();
        PersonFacts facts = people.get(id).facts();
        assertThat(facts.fullName()).isEqualTo("Vừ Thị Gõ");
        assertThat(facts.sex()).as("only mine").isEqualTo(Sex.MALE);
        assertThat(facts.nationalId()).as("only his").isEqualTo(new NationalId("066171000078"));
    }

    @Test
    void whatOneTakesFromTheOtherOverwritesNothingOfIt() {
        String page = conflict();
        Map<String, String> form = fields(page);
        form.put(choice(page, "Họ và tên"), "theirs");
        assertThat(send(form)).hasStatus(302);
        assertThat(people.get(id).fullName()).isEqualTo("Vừ Thị Khác");
    }

    @Test
    void theMergedFormIsCheckedLikeAnyOther() {
        String page = conflict();
        Map<String, String> form = fields(page);
        form.put(choice(page, "Họ và tên"), "mine");
        form.put("fullName", "");
        assertThat(send(form)).hasStatus(422).bodyText().contains("fullName-error");
    }

    /** He changed name and number, I the name and the sex. */
    private String conflict() {
        String opened = body(mvc.get().uri("/people/" + id + "/edit").with(As.intakeOfficer()));
        Map<String, String> form = fields(opened);
        PersonFacts old = people.get(id).facts();
        form.put("birth", old.birth() == null ? "" : old.birth().display());
        form.put("phone", old.phone() == null ? "" : old.phone().display());
        form.put("phoneSafe", String.valueOf(old.safety().phone()).replace("null", ""));
        form.put("provinceCode", old.provinceCode() == null ? "" : old.provinceCode());
        form.put("communeCode", old.communeCode() == null ? "" : old.communeCode());
        form.put("village", old.village() == null ? "" : old.village());
        form.put("addressLine", old.addressLine() == null ? "" : old.addressLine());
        form.put("contactNote", old.contactNote() == null ? "" : old.contactNote());
        people.edit(
                new EditPerson(
                        id,
                        people.get(id).version(),
                        new PersonFacts(
                                "Vừ Thị Khác",
                                new NationalId("066171000078"),
                                old.oldIdNumber(),
                                old.birth(),
                                old.sex(),
                                old.ethnicityCode(),
                                old.provinceCode(),
                                old.communeCode(),
                                old.village(),
                                old.addressLine(),
                                old.phone(),
                                old.safety(),
                                old.contactNote())),
                officer);
        entities.flush();
        entities.clear();
        form.put("fullName", "Vừ Thị Gõ");
        form.put("sex", "MALE");
        MvcTestResult answer = send(form);
        assertThat(answer).hasStatus(409);
        return HtmlUtils.htmlUnescape(bodyOf(answer));
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult send(Map<String, String> fields) {
        var request = mvc.post()
                .uri("/people/" + id + "/edit")
                .with(As.intakeOfficer())
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        String form = page.substring(page.indexOf("/edit\""));
        HIDDEN.matcher(form).results().forEach(input -> {
            String name = attribute(input.group(), "name");
            if (!name.equals("_csrf")) {
                fields.put(name, attribute(input.group(), "value"));
            }
        });
        Matcher checked =
                Pattern.compile("<input type=\"radio\"[^>]*checked[^>]*>").matcher(form);
        checked.results()
                .forEach(input -> fields.put(attribute(input.group(), "name"), attribute(input.group(), "value")));
        return fields;
    }

    private static String choice(String page, String label) {
        return CHOICE.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(label))
                .map(found -> found.group(2))
                .findFirst()
                .orElseThrow();
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
