package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.Proceedings.Stand;

/** How whoever has a standing is stood by: the lists mark who has a defender, and nothing else says so. */
@TgplTest
@Transactional
class StoodByTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "LEARNT_SINCE, DEFENCE PROTECTION",
        "NOT_IN_PROCEEDINGS, DEFENCE PROTECTION",
        "DIVERTED, DEFENCE PROTECTION",
        "PRISONER, DEFENCE PROTECTION",
        "DENOUNCED, PROTECTION",
        "PROPOSED_FOR_PROSECUTION, PROTECTION",
        "HELD_IN_EMERGENCY, DEFENCE",
        "ARRESTED, DEFENCE",
        "IN_CUSTODY, DEFENCE",
        "ACCUSED_DETAINED, DEFENCE",
        "ACCUSED_AT_LARGE, DEFENCE",
        "DEFENDANT_DETAINED, DEFENCE",
        "DEFENDANT_AT_LARGE, DEFENCE",
        "VICTIM, PROTECTION",
        "CRIMINAL_CIVIL_PLAINTIFF, PROTECTION",
        "CRIMINAL_CIVIL_DEFENDANT, PROTECTION",
        "WITNESS, PROTECTION",
        "INTERESTED_PERSON, PROTECTION",
        "PLAINTIFF, PROTECTION",
        "CIVIL_DEFENDANT, PROTECTION",
        "CIVIL_REQUESTER, PROTECTION",
        "ADMINISTRATIVE_CLAIMANT, PROTECTION",
    })
    void whoIsHeldOrAccusedIsDefendedAndOthersAreProtected(String status, String stands) {
        assertThat(catalogue.stands(status, TODAY))
                .extracting(Stand::name)
                .containsExactlyInAnyOrder(stands.split(" "));
    }

    @Test
    void withoutAStandingBothMayBe() {
        assertThat(catalogue.stands(null, TODAY)).containsExactlyInAnyOrder(Stand.values());
    }

    @Test
    void aStandingThatAListLearntIsDefendedWhereItIsMarkedSo() {
        assertThat(Proceedings.stands("LEARNT_SINCE", true)).containsExactly(Stand.DEFENCE);
    }
}
