package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.domain.DraftFixture;
import vn.tgpl.catalog.domain.DraftLaw;
import vn.tgpl.catalog.domain.LawPreview;
import vn.tgpl.catalog.domain.LawPreviews;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.shared.Actor;

/** A correction begins on a day after the first one of the wording it corrects, and is held against that wording. */
@TgplTest
@Transactional
class CorrectedLawPreviewTests {

    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

    @Autowired
    private LawVersionService laws;

    @Autowired
    private LawVersionQueries versions;

    @Autowired
    private LawPreviews previews;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Actor administrator;

    @BeforeEach
    void somebodyWhoKeepsTheLaw() {
        administrator = DeskFixture.actor(accounts, "quantri");
    }

    @Test
    void whileItIsADraftItIsHeldAgainstTheWordingOnItsOwnFirstDay() {
        LawPreview preview = preview(correction(DraftFixture.COMING, LATER));
        assertThat(preview.replaced()).extracting(LawVersionView::id).isEqualTo(DraftFixture.COMING);
        assertThat(preview.first()).isEqualTo(LATER);
        assertThat(preview.before()).isEqualTo(LATER);
        assertThat(preview.changed()).isEmpty();
    }

    @Test
    void onceItIsEnactedItIsHeldAgainstTheDayBefore() {
        LawVersionId correction = correction(DraftFixture.COMING, LATER);
        laws.enact(correction, 0, administrator);
        LawPreview preview = preview(correction);
        assertThat(preview.replaced()).extracting(LawVersionView::id).isEqualTo(DraftFixture.COMING);
        assertThat(preview.first()).isEqualTo(LATER);
        assertThat(preview.before()).isEqualTo(LATER.minusDays(1));
        assertThat(versions.find(DraftFixture.COMING).orElseThrow().validity().to())
                .isEqualTo(LATER.minusDays(1));
    }

    /** It begins at once when it is enacted, and is answered as of that day. */
    @Test
    void aDraftWhoseDayHasPassedIsHeldAgainstTheWordingOfToday() {
        LocalDate today = LocalDate.now(clock);
        LawVersionId present = new LawVersionId(
                jdbc.sql("""
                        select id from catalog.law_version
                         where state = 'ENACTED' and :day between valid_from and coalesce(valid_to, :day)""").param("day", today).query(UUID.class).single());
        LawVersionId correction = correction(present, today);
        jdbc.sql("update catalog.law_version set valid_from = :day where id = :id")
                .param("day", today.minusDays(3))
                .param("id", correction.value())
                .update();
        LawPreview preview = preview(correction);
        assertThat(preview.replaced()).extracting(LawVersionView::id).isEqualTo(present);
        assertThat(preview.first()).isEqualTo(today);
        assertThat(preview.before()).isEqualTo(today);
    }

    private LawVersionId correction(LawVersionId of, LocalDate first) {
        DraftLaw draft = new DraftLaw(LawVersionId.next(), first, "Correction", "Source", of, "Slip of the pen");
        laws.draft(draft, administrator);
        return draft.id();
    }

    private LawPreview preview(LawVersionId id) {
        return previews.of(versions.find(id).orElseThrow());
    }
}
