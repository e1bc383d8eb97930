package vn.tgpl;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.net.URL;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** Rules of the code that no compiler checks. Which module uses which is {@link ModularityTests}' matter. */
@AnalyzeClasses(packages = "vn.tgpl", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callCodeUnitWhere(target(are(readingTheTime())))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("tests and the practice installation set the clock; days are counted in Vietnam");

    /** Such a stream keeps its connection until somebody closes it; a list gives it back. */
    @ArchTest
    static final ArchRule rowsAreReadToTheEnd =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .that()
            .doNotHaveSimpleName("ClockConfiguration")
            .should()
            .callCodeUnitWhere(target(are(makingAClock())));

    @ArchTest
    static final ArchRule domainKnowsNoWeb = noClasses()
            .that()
            .resideInAPackage("vn.tgpl.*.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.tgpl.*.web..",
                    "org.springframework.web..",
                    "org.springframework.ui..",
                    "org.springframework.http..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule rootsKnowNoWeb = noClasses()
            .that()
            .resideInAPackage("vn.tgpl.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.tgpl.*.web..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule controllersLiveInWeb =
            classes().that().areAnnotatedWith(Controller.class).should().resideInAPackage("vn.tgpl.*.web..");

    @ArchTest
    static final ArchRule entitiesStayInTheirDomain = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("vn.tgpl.*.domain..")
            .andShould(beUsedInTheirDomainOnly());

    @ArchTest
    static final ArchRule associationsAreLazy = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .should(beLazy())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Inject.class);

    /** Nothing leaves the machine; where people sign in by an outside provider, it alone is asked who they are. */
    @ArchTest
    static final ArchRule nobodyOutsideIsCalledButTheProviderOfSignIns = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.tgpl.identity.web.OidcProvider")
            .and()
            .doNotHaveFullyQualifiedName("vn.tgpl.identity.web.OidcProvider$StraightLines")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web.client..", "org.springframework.http.client..", "java.net.http..")
            .orShould()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .callMethod(URL.class, "openStream");

    @ArchTest
    static final ArchRule oneJackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    /** An id can be typed by anybody; a {@code CaseFile} exists only where the scope reached. */
    @ArchTest
    static final ArchRule whoeverReadsACaseWasLetInByItsScope = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("vn.tgpl.casework.domain..", "vn.tgpl.casework.list..")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Component.class)
            .and(takingACaseId())
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "with a scope or an actor",
                    types -> types.stream()
                            .anyMatch(type ->
                                    type.isEquivalentTo(AccessScope.class) || type.isEquivalentTo(Actor.class))));

    private static DescribedPredicate<JavaMethod> takingACaseId() {
        return DescribedPredicate.describe(
                "take the id of a case",
                method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(CaseId.class)));
    }

    private static DescribedPredicate<CodeUnitCallTarget> readingTheTime() {
        return DescribedPredicate.describe(
                "now() without a clock",
                call -> call.getOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static DescribedPredicate<CodeUnitCallTarget> makingAClock() {
        return DescribedPredicate.describe(
                "a clock of the system",
                call -> call.getOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system"));
    }

    private static ArchCondition<JavaClass> beUsedInTheirDomainOnly() {
        return new ArchCondition<>("be used in their module's domain only") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().startsWith(entity.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> beLazy() {
        return new ArchCondition<>("be fetched lazily") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean lazy = field.tryGetAnnotationOfType(ManyToOne.class)
                        .map(ManyToOne::fetch)
                        .or(() -> field.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch))
                        .filter(FetchType.LAZY::equals)
                        .isPresent();
                if (!lazy) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is fetched eagerly"));
                }
            }
        };
    }
}
