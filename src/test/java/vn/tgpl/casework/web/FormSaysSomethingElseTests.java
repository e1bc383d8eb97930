package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A page that was restored and filled in anew is told so, and goes in under an id of its own. */
class FormSaysSomethingElseTests extends ExecutorWebTest {

    private static final String TOLD = "Mẫu này đã được gửi trước đó với nội dung khác";

    private final UUID form = UUID.randomUUID();

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(
                        "activity",
                        new Form(FormSaysSomethingElseTests::work, test -> "Met him", test -> "Met his mother")),
                arguments(
                        "hearing",
                        new Form(
                                FormSaysSomethingElseTests::session,
                                test -> "TAND khu vuc 1",
                                test -> "TAND khu vuc 2")),
                arguments(
                        "change_request",
                        new Form(FormSaysSomethingElseTests::change, test -> test.day(-1), test -> test.day(0))),
                arguments(
                        "verification",
                        new Form(FormSaysSomethingElseTests::verify, test -> "Where he lived", test -> "Whom he met")),
                arguments(
                        "registration",
                        new Form(
                                FormSaysSomethingElseTests::register,
                                test -> "Co quan dieu tra 1",
                                test -> "Co quan dieu tra 2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theSameIsStoredOnceAndSomethingElseRefused(String table, Form sent) {
        CaseId id = assignedLitigation();
        String first = sent.first().apply(this);
        String second = sent.second().apply(this);
        assertThat(sent.by().send(this, id, first)).hasRedirectedUrl("/cases/" + id);
        assertThat(sent.by().send(this, id, first)).hasRedirectedUrl("/cases/" + id);
        assertThat(sent.by().send(this, id, second))
                .hasStatus(409)
                .bodyText()
                .contains(TOLD, second)
                .doesNotContain(form.toString());
        assertThat(count(table, id)).isOne();
    }

    private MvcTestResult work(CaseId id, String outcome) {
        return post(
                "/cases/" + id + "/activities",
                As.legalAidOfficer(),
                "id",
                form.toString(),
                "typeCode",
                "MEETING",
                "performedOn",
                day(0),
                "outcome",
                outcome);
    }

    private MvcTestResult session(CaseId id, String court) {
        return post(
                "/cases/" + id + "/hearings",
                As.legalAidOfficer(),
                "id",
                form.toString(),
                "heldOn",
                day(3),
                "atTime",
                "8:30",
                "court",
                court);
    }

    private MvcTestResult register(CaseId id, String authority) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                form.toString(),
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                authority,
                "stageCode",
                "INVESTIGATION",
                "capacity",
                "PROTECTOR",
                "sentOn",
                day(0));
    }

    private MvcTestResult verify(CaseId id, String subject) {
        return post(
                "/cases/" + id + "/verifications",
                As.legalAidOfficer(),
                "id",
                form.toString(),
                "counterpart",
                "Trung tâm tỉnh Gia Lai",
                "subject",
                subject,
                "askedOn",
                day(0));
    }

    private MvcTestResult change(CaseId id, String receivedOn) {
        return ask(id, form, "OPPOSING_INTERESTS", receivedOn);
    }

    /** How a form is sent, and what it says first and then. */
    record Form(
            Sending by,
            Function<FormSaysSomethingElseTests, String> first,
            Function<FormSaysSomethingElseTests, String> second) {}

    interface Sending {
        MvcTestResult send(FormSaysSomethingElseTests test, CaseId id, String says);
    }
}
