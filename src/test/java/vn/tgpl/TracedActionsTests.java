package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.intake.domain.Decision;

/**
 * Whoever does what the tables of actions permit leaves an entry in the journal: the sending of its form reaches the
 * journal, whatever lies between.
 */
class TracedActionsTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.tgpl");

    @ParameterizedTest
    @EnumSource
    void whatIsDoneWithACaseIsInTheJournal(CaseAction action) {
        assertThat(sendings(CaseAction.class, action.name(), "vn.tgpl.casework.web"))
                .as(action + " has a form that is sent")
                .isNotEmpty()
                .allMatch(TracedActionsTests::reachesTheJournal);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDecidedOnARequestIsInTheJournal(Decision decision) {
        assertThat(sendings(Decision.class, decision.name(), "vn.tgpl.intake.web"))
                .as(decision + " has a form that is sent")
                .isNotEmpty()
                .allMatch(TracedActionsTests::reachesTheJournal);
    }

    @Test
    void aSendingThatWritesNothingDownIsFoundOut() {
        assertThat(CLASSES.get("vn.tgpl.audit.web.JournalController").getMethods())
                .isNotEmpty()
                .noneMatch(TracedActionsTests::reachesTheJournal);
    }

    /** What is sent to the controllers that name the action, or whose page does; a button that only looks redirects nobody. */
    private static List<JavaMethod> sendings(Class<?> actions, String name, String pages) {
        Set<JavaClass> naming = CLASSES.stream()
                .filter(type -> type.getPackageName().equals(pages))
                .filter(type -> type.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(actions)
                                && access.getTarget().getName().equals(name)))
                .collect(Collectors.toSet());
        List<JavaMethod> own = sendings(naming.stream());
        return own.isEmpty()
                ? sendings(naming.stream()
                        .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                        .map(Dependency::getOriginClass)
                        .distinct())
                : own;
    }

    private static List<JavaMethod> sendings(Stream<JavaClass> controllers) {
        return controllers
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PostMapping.class))
                .filter(method -> method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(RedirectAttributes.class)))
                .toList();
    }

    /** A call of an interface may arrive in whatever implements it. */
    private static boolean reachesTheJournal(JavaCodeUnit first) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            if (unit.getOwner().isEquivalentTo(Journal.class) && unit.getName().startsWith("record")) {
                return true;
            }
            unit.getCallsFromSelf().stream()
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .flatMap(TracedActionsTests::whereItMayArrive)
                    .forEach(open::push);
        }
        return false;
    }

    private static Stream<JavaCodeUnit> whereItMayArrive(JavaCodeUnit called) {
        JavaClass owner = called.getOwner();
        if (!owner.getPackageName().startsWith("vn.tgpl")) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(called),
                owner.isInterface()
                        ? owner.getAllSubclasses().stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.getName().equals(called.getName()))
                        : Stream.empty());
    }
}
