package vn.tgpl;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Rules of law live in the domain, where a pure test plays them: pages bind, ask and tell. */
@AnalyzeClasses(packages = "vn.tgpl", importOptions = ImportOption.DoNotIncludeTests.class)
class LawStaysInDomainTests {

    private static final String[] PAGES = {
        "vn.tgpl.intake.web..", "vn.tgpl.casework.web..", "vn.tgpl.catalog.web..", "vn.tgpl.duties.web.."
    };

    /** They tell what lies behind and what lies ahead, or what was done since a form was opened. */
    private static final Set<String> TELLS = Set.of(
            "CaseGroupChoices",
            "CaseListChoices",
            "CaseSteps",
            "CaseTimeline",
            "DatedSteps",
            "GroupLines",
            "HearingController",
            "HearingLines",
            "HearingTimeline",
            "LawCorrectionForm",
            "LawWarnings",
            "RequestCatalogue",
            "RequestNews",
            "SuspendedSessions");

    /** They hold a typed moment against the clock and against the other one typed beside it. */
    private static final Set<String> TYPED = Set.of("CorrectionReader", "ReceptionReader", "RequestSearchForm");

    /** They show and edit what a group asks, or ask for it; none decides by it. */
    private static final Set<String> OF_GROUPS =
            Set.of("CriteriaFields", "GroupLines", "JoiningChoices", "RequestCatalogue");

    @ArchTest
    static final ArchRule noPageDecidesByComparingDays = noClasses()
            .that()
            .resideInAnyPackage(PAGES)
            .and(areNot(TELLS))
            .and(areNot(TYPED))
            .should()
            .callMethodWhere(target(nameMatching("isBefore|isAfter|compareTo")).and(target(owner(areDays()))))
            .because(
                    "which day is too early or too late is law; it belongs to the domain, with its article and a pure test");

    @ArchTest
    static final ArchRule noPageDecidesWhomAGroupMeans = noClasses()
            .that()
            .resideInAnyPackage(PAGES)
            .and(areNot(OF_GROUPS))
            .should()
            .dependOnClassesThat()
            .haveSimpleName("GroupCriteria")
            .because("whom a group of Luật TGPL 2017 Đ7 means is found by the domain");

    private static DescribedPredicate<JavaClass> areDays() {
        return DescribedPredicate.describe(
                "days and moments", type -> type.isEquivalentTo(LocalDate.class) || type.isEquivalentTo(Instant.class));
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe(
                "are none of " + names, type -> !names.contains(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(LawStaysInDomainTests::outermost).orElse(type);
    }
}
