package vn.tgpl.casework.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.PrintedPage;
import vn.tgpl.TgplTest;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.domain.action.ActionRule;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.catalog.FormOfAid;

/** Prints the table of actions for people to read. */
@TgplTest
class PrintedActionsTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Map<FormOfAid, String> SHORT = Map.of(
            FormOfAid.LITIGATION, "TGTT",
            FormOfAid.OUT_OF_COURT_REPRESENTATION, "ĐDNTT",
            FormOfAid.ADVICE, "TV");

    @Autowired
    private MessageSource messages;

    @Autowired
    private PeriodWords periods;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePrintedTableSaysWhatTheCodeDoes() {
        PrintedPage.named("case-actions.md").assertSays(page());
    }

    private String page() {
        return """
                # What may be done with a case

                Printed from the table of actions in the code by a test. A cell names the forms of aid in which an action is
                possible in that state: TGTT litigation, ĐDNTT out-of-court representation, TV advice. ● marks work that only whoever is
                assigned may do, ○ work of theirs that whoever entrusts the case may do in their place.

                ## States

                %s
                ## Roles

                The roles of a new installation; an administrator may give a right to others.

                %s
                ## Legal ground by procedure

                Of actions whose ground follows the law of the procedure: the standing of the person decides, then the field of law.

                %s""".formatted(states(), roles(), grounds());
    }

    private String states() {
        String head = Arrays.stream(CaseState.values())
                .map(state -> text("casework.state." + state))
                .collect(Collectors.joining(" | ", "| | ", " | leads to |\n"));
        return head + "|---".repeat(CaseState.values().length + 2) + "|\n"
                + Arrays.stream(CaseAction.values()).map(this::statesOf).collect(Collectors.joining());
    }

    private String statesOf(CaseAction action) {
        ActionRule rule = action.rule();
        String name =
                text("casework.action." + action) + (rule.deputy() != null ? " ○" : rule.executorOnly() ? " ●" : "");
        return Arrays.stream(CaseState.values())
                .map(state -> rule.states().contains(state) ? forms(rule) : "")
                .collect(Collectors.joining(" | ", "| " + name + " | ", " | " + target(action) + " |\n"));
    }

    private static String forms(ActionRule rule) {
        return Stream.of(FormOfAid.LITIGATION, FormOfAid.OUT_OF_COURT_REPRESENTATION, FormOfAid.ADVICE)
                .filter(rule.forms()::contains)
                .map(SHORT::get)
                .collect(Collectors.joining(", "));
    }

    private String target(CaseAction action) {
        if (action.rule().target() instanceof ActionRule.Target.Stays) {
            return "";
        }
        return action.rule().states().stream()
                .flatMap(state -> Stream.of(action.after(state, true), action.after(state, false)))
                .distinct()
                .map(state -> text("casework.state." + state))
                .collect(Collectors.joining(", "));
    }

    private String roles() {
        Map<String, Set<String>> rightsOfRoles =
                jdbc.sql("""
                        select r.label, rr.right_code from identity.role r
                          join identity.role_right rr on rr.role_code = r.code
                         order by r.sort_order""").query((row, index) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                java.util.LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
        List<CaseAction> actions = List.of(CaseAction.values());
        List<String> roles = rightsOfRoles.entrySet().stream()
                .filter(role ->
                        actions.stream().anyMatch(action -> role.getValue().contains(action.right())))
                .map(Map.Entry::getKey)
                .toList();
        return "| | " + String.join(" | ", roles) + " |\n" + "|---".repeat(roles.size() + 1) + "|\n"
                + actions.stream()
                        .map(action -> roles.stream()
                                .map(role -> opens(action, rightsOfRoles.get(role)) ? "✔" : "")
                                .collect(Collectors.joining(
                                        " | ", "| " + text("casework.action." + action) + " | ", " |\n")))
                        .collect(Collectors.joining());
    }

    private static boolean opens(CaseAction action, Set<String> rights) {
        String deputy = action.rule().deputy();
        return rights.contains(action.right()) || (deputy != null && rights.contains(deputy));
    }

    private String grounds() {
        return "| | procedure | ground |\n|---|---|---|\n"
                + Arrays.stream(CaseAction.values())
                        .filter(LegalGround::dependsOnProcedure)
                        .flatMap(
                                action -> Arrays.stream(Procedure.values()).map(procedure -> ground(action, procedure)))
                        .collect(Collectors.joining());
    }

    private String ground(CaseAction action, Procedure procedure) {
        return "| " + text("casework.action." + action) + " | " + procedure + " | "
                + messages.getMessage(
                        LegalGround.key(action, procedure), periods.of(LegalGround.periods(action)), VIETNAMESE)
                + " |\n";
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
