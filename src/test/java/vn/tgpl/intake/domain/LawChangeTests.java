package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.domain.DraftFixture;
import vn.tgpl.catalog.domain.LawPreview;
import vn.tgpl.catalog.domain.LawPreview.GroupCount;
import vn.tgpl.catalog.domain.LawPreviews;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;

/** What a new wording of Luật TGPL Đ7 would do to the requests still to be decided. */
@TgplTest
@Transactional
class LawChangeTests {

    @Autowired
    private RequestReception reception;

    @Autowired
    private LawVersionService laws;

    @Autowired
    private LawVersionQueries versions;

    @Autowired
    private LawPreviews previews;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aGroupThatFallsAwayIsToldOfByCodeAloneAndAnswerBeforeAndAfter() {
        log();
        Actor administrator = DeskFixture.actor(accounts, "quantri");
        LawVersionId draft = DraftFixture.draft(LocalDate.of(2027, 7, 1), laws, administrator);
        assertThat(preview(draft).changed()).isEmpty();
        laws.remove(draft, 0, "HO_NGHEO", administrator);
        LawPreview preview = preview(draft);
        assertThat(preview.groups())
                .filteredOn(GroupCount::code, "HO_NGHEO")
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.before()).isPositive();
                    assertThat(count.after()).isZero();
                });
        assertThat(preview.changed())
                .extracting(AnswerChange::before, AnswerChange::after)
                .contains(tuple("intake.verdict.ELIGIBLE", "intake.verdict.REFUSE"));
        assertThat(preview.changed())
                .allSatisfy(change -> assertThat(change.code()).startsWith("TN."));
    }

    /** TT 08/2017/TT-BTP Đ33 k2, k6 */
    @Test
    void aCertificateOfAYearTooLongAgoProvesNothingInThePreviewEither() {
        log();
        Actor administrator = DeskFixture.actor(accounts, "quantri");
        LawVersionId draft = DraftFixture.draft(LocalDate.of(2027, 7, 1), laws, administrator);
        jdbc.sql("update intake.request_paper set certified_year = 2025, issued_on = null")
                .update();
        laws.remove(draft, 0, "HO_NGHEO", administrator);
        assertThat(preview(draft).changed())
                .extracting(AnswerChange::before, AnswerChange::after)
                .contains(tuple("intake.verdict.PAPERS_MISSING", "intake.verdict.REFUSE"))
                .doesNotContain(tuple("intake.verdict.ELIGIBLE", "intake.verdict.REFUSE"));
    }

    @Test
    void aDraftIsHeldAgainstTheLawEnactedForItsFirstDay() {
        Actor administrator = DeskFixture.actor(accounts, "quantri");
        LawVersionId draft = DraftFixture.draft(LocalDate.of(2027, 1, 1), laws, administrator);
        assertThat(preview(draft).replaced()).extracting(LawVersionView::id).isEqualTo(DraftFixture.COMING);
    }

    @Test
    void theWordingInForceIsHeldAgainstTheOneBefore() {
        assertThat(preview(DraftFixture.COMING).replaced())
                .extracting(version -> version.validity().to())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    private void log() {
        reception.log(DeskFixture.complete(RequestId.next()), DeskFixture.actor(accounts, "tiepnhan"));
        entities.flush();
    }

    private LawPreview preview(LawVersionId draft) {
        return previews.of(versions.find(draft).orElseThrow());
    }
}
