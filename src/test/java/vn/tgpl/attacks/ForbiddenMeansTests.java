package vn.tgpl.attacks;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.expression.ExpressionParser;
import org.springframework.web.multipart.MultipartFile;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Means by which text that somebody typed could become a command, a pattern, a template, an object or a path: none is there. */
@AnalyzeClasses(packages = "vn.tgpl", importOptions = ImportOption.DoNotIncludeTests.class)
class ForbiddenMeansTests {

    @ArchTest
    static final ArchRule noProcessIsStarted = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethodWhere(target(owner(name(Runtime.class.getName()))).and(target(name("exec"))))
            .because("ASVS 1.2.5");

    /** Made once, when its class is loaded: of a constant. */
    @ArchTest
    static final ArchRule patternsAreConstants =
            codeUnits().that(makeAPattern()).should().haveName("<clinit>").because("ASVS 1.2.9");

    @ArchTest
    static final ArchRule noTemplateAndNoExpressionIsMadeOfText = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(StringTemplateResolver.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ExpressionParser.class)
            .because("ASVS 1.3.2, 1.3.7");

    @ArchTest
    static final ArchRule noObjectIsReadFromBytes = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .because("ASVS 1.5.2");

    /** What is uploaded is read from memory; its name is looked at for its ending and kept as text. */
    @ArchTest
    static final ArchRule noPathIsMadeOfTheNameOfAnUpload = noClasses()
            .that(readUploads())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Path.class, File.class)
            .because("ASVS 5.3.2");

    private static DescribedPredicate<JavaCodeUnit> makeAPattern() {
        return calling("make a pattern", Pattern.class, "compile");
    }

    private static DescribedPredicate<JavaCodeUnit> calling(String what, Class<?> type, String method) {
        return DescribedPredicate.describe(
                what,
                unit -> unit.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(type)
                                && call.getTarget().getName().equals(method)));
    }

    private static DescribedPredicate<JavaClass> readUploads() {
        return DescribedPredicate.describe(
                "read uploads",
                type -> type.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTargetOwner)
                        .anyMatch(owner -> owner.isAssignableTo(MultipartFile.class)));
    }
}
