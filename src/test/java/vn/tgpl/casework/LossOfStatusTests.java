package vn.tgpl.casework;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.domain.DraftFixture;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.shared.Actor;

/** Luật TGPL 2017 Đ37 k3: whoever loses his status while the case runs is helped until its end. */
@TgplTest
@Transactional
class LossOfStatusTests {

    @Autowired
    private LawVersionService laws;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLawThatNoLongerKnowsTheGroupClosesNoCase() {
        UUID running =
                new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Lò Thị Ban Mai", LocalDate.of(2026, 11, 2)));
        Actor administrator = (Actor) accounts.loadUserByUsername("quantri");
        LawVersionId draft = DraftFixture.draft(LocalDate.of(2027, 1, 1), laws, administrator);
        laws.remove(draft, 0, "HO_NGHEO", administrator);
        laws.enact(draft, 1, administrator);
        assertThat(stateOf(running)).isEqualTo("ACCEPTED HO_NGHEO");
    }

    /**
     * No clock, no event and no other module ends a case: only the pages on which somebody decides it, and the files of ended cases that
     * somebody takes in at once.
     */
    @Test
    void onlyADecisionSomebodyTakesEndsACase() {
        classes()
                .that()
                .haveFullyQualifiedName("vn.tgpl.casework.domain.CaseClosing")
                .should()
                .onlyHaveDependentClassesThat(
                        resideInAPackage("vn.tgpl.casework.web").or(name("vn.tgpl.casework.domain.FileReceipts")))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.tgpl"));
    }

    private String stateOf(UUID id) {
        return jdbc.sql("select state || ' ' || principal_group_code from casework.legal_aid_case where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
