package vn.tgpl.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.PrintedPage;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.FormOfAid;

/** Prints the table of what may be done with a request for people to read. */
@TgplTest
class PrintedRequestActionsTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePrintedTableSaysWhatTheCodeDoes() {
        PrintedPage.named("request-actions.md").assertSays(page());
    }

    private String page() {
        return """
                # What may be done with a request

                Printed from the table of actions in the code by a test. A request that is decided stays decided; one that was passed
                on is open again when the other centre sends it back.

                ## States and legal ground

                %s
                ## Roles

                The roles of a new installation; an administrator may give a right to others.

                %s
                ## Acceptance by what the law proposes

                %s
                ## Call for papers, answer given at once and transfer by what the law proposes

                %s
                ## Reason of an answer given at once, by what the law proposes

                Every other decision needs a reason wherever another is proposed; a refusal, a transfer and a withdrawal always do.

                %s""".formatted(states(), roles(), acceptance(), aid(), reasons());
    }

    private String states() {
        return table(
                List.of(RequestState.RECEIVED, RequestState.WAITING_PAPERS),
                state -> text("intake.state." + state),
                List.of("leads to", "ground"),
                decision -> cells(
                        List.of(RequestState.RECEIVED, RequestState.WAITING_PAPERS),
                        state -> decision.rule().states().contains(state),
                        decision.rule().target() == null
                                ? ""
                                : text("intake.state." + decision.rule().target()),
                        text("intake.article." + decision)));
    }

    private String roles() {
        Map<String, Set<String>> rights = PrintedPage.rightsOfRoles(jdbc);
        List<String> roles = rights.keySet().stream()
                .filter(role -> Arrays.stream(Decision.values())
                        .anyMatch(decision ->
                                rights.get(role).contains(decision.rule().right())))
                .toList();
        return table(
                roles,
                Function.identity(),
                List.of(),
                decision -> cells(
                        roles, role -> rights.get(role).contains(decision.rule().right())));
    }

    private String acceptance() {
        return "| | " + right(Decision.ACCEPTANCE.rule().right()) + " | "
                + right(HeadOfOffice.RIGHT) + " |\n|---|---|---|\n"
                + Arrays.stream(Verdict.values())
                        .map(verdict -> "| " + text("intake.verdict." + verdict) + " | "
                                + said(
                                        Decision.ACCEPTANCE,
                                        verdict,
                                        Set.of(Decision.ACCEPTANCE.rule().right())) + " | "
                                + said(
                                        Decision.ACCEPTANCE,
                                        verdict,
                                        Set.of(Decision.ACCEPTANCE.rule().right(), HeadOfOffice.RIGHT))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private String aid() {
        List<Decision> ways = List.of(Decision.PAPER_CALL, Decision.SIMPLE_ANSWER, Decision.TRANSFER);
        return "| | " + ways.stream().map(way -> text("intake.decided." + way)).collect(Collectors.joining(" | "))
                + " |\n|---|---|---|\n"
                + Arrays.stream(Verdict.values())
                        .map(verdict -> "| " + text("intake.verdict." + verdict) + " | "
                                + ways.stream()
                                        .map(way -> said(
                                                way, verdict, Set.of(way.rule().right(), HeadOfOffice.RIGHT)))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private String reasons() {
        List<FormOfAid> forms = List.of(FormOfAid.values());
        return "| | "
                + forms.stream().map(form -> text("intake.form-of-aid." + form)).collect(Collectors.joining(" | "))
                + " |\n" + "|---".repeat(forms.size() + 1) + "|\n"
                + Arrays.stream(Verdict.values())
                        .filter(verdict -> !RequestActions.isBarred(Decision.SIMPLE_ANSWER, verdict))
                        .map(verdict -> "| " + text("intake.verdict." + verdict) + " | "
                                + forms.stream()
                                        .map(form -> asked(ReasonAsked.of(Decision.SIMPLE_ANSWER, verdict, form)))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private String asked(ReasonAsked reason) {
        return reason == ReasonAsked.NO ? "" : text("intake.form.reason." + reason);
    }

    private String said(Decision decision, Verdict verdict, Set<String> rights) {
        String whyNot = RequestActions.permission(decision, RequestState.RECEIVED, verdict, rights::contains)
                .whyNot();
        return whyNot == null ? "✔" : text("intake.whyNot." + whyNot);
    }

    private <T> String table(
            List<T> columns, Function<T, String> name, List<String> more, Function<Decision, String> line) {
        List<String> heads =
                new java.util.ArrayList<>(columns.stream().map(name).toList());
        heads.addAll(more);
        return "| | " + String.join(" | ", heads) + " |\n" + "|---".repeat(heads.size() + 1) + "|\n"
                + Arrays.stream(Decision.values())
                        .map(decision ->
                                "| " + text("intake.decided." + decision) + " | " + line.apply(decision) + " |\n")
                        .collect(Collectors.joining());
    }

    private static <T> String cells(List<T> columns, Function<T, Boolean> marked, String... more) {
        List<String> cells = new java.util.ArrayList<>(
                columns.stream().map(column -> marked.apply(column) ? "✔" : "").toList());
        cells.addAll(List.of(more));
        return String.join(" | ", cells);
    }

    private String right(String code) {
        return text("right." + code.replace(':', '.'));
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
