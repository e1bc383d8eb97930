package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.RequestDossier;
import vn.tgpl.intake.Requests;
import vn.tgpl.intake.Residence;

/** Luật TGPL 2017 Đ29 k1 điểm a, c: the application and the documents of the matter are asked for like proof papers. */
class DossierTests extends DecisionsTest {

    @Autowired
    OwedPapers owed;

    @Autowired
    RequestDecisions decisions;

    @Autowired
    PaperArrivals arrivals;

    @Autowired
    Requests requests;

    @Autowired
    RequestSheets sheets;

    @Autowired
    Clock clock;

    @BeforeEach
    void aProvenRequestOfWhichTheApplicationAndDocumentsLack() {
        reception.log(DeskFixture.complete(id), officer);
        entities.flush();
        jdbc.sql("update intake.request set application_shown = false, documents_shown = false where id = :id")
                .param("id", id.value())
                .update();
        entities.clear();
    }

    private static List<Finding.Kind> kinds(Answer answer) {
        return answer.findings().stream().map(Finding::kind).toList();
    }

    @Test
    void whatLacksIsCalledForAndWhatCameIsNoLongerMissing() {
        Answer answer = answer();
        assertThat(answer.verdict()).isEqualTo(Verdict.PAPERS_MISSING);
        assertThat(kinds(answer))
                .filteredOn(Finding.Kind.DOSSIER_LACKING::equals)
                .hasSize(2);
        decisions.callForPapers(new CallForPapers(id, "the application", null), officer);
        entities.flush();
        DossierCame came = new DossierCame(Set.of(DossierPaper.APPLICATION, DossierPaper.DOCUMENTS), "red book");
        arrivals.note(new NotePapers(id, LocalDate.now(clock), Map.of(), came), officer);
        entities.flush();
        entities.clear();
        assertThat(answer().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(requests.dossier(id, Set.of())).isEqualTo(new RequestDossier(true, true, "red book"));
    }

    @Test
    void whoIsAcceptedAtOnceOwesThemUntilTheyCome() {
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, "nothing pressing"), officer))
                .isInstanceOf(UrgentGroundMissing.class);
        acceptance.accept(new AcceptRequest(id, UrgentGround.HEAD_DECISION, "pressing"), head);
        entities.flush();
        assertThat(queries.of(id))
                .singleElement()
                .satisfies(decision -> assertThat(decision.papersOwed()).contains("Hồ sơ yêu cầu", "Mẫu 02"));
        assertThat(count("""
                casework.deadline d join intake.request_acceptance a on a.case_id = d.case_id
                 where a.request_id = :id and d.kind = 'MISSING_PAPERS' and d.met_at is null""")).isOne();
        assertThat(came().dossier()).extracting(PaperView::code).contains("DOSSIER_APPLICATION", "DOSSIER_DOCUMENTS");
        assertThat(came("DOSSIER_APPLICATION").isNothing()).isFalse();
        assertThat(came("DOSSIER_APPLICATION", "DOSSIER_DOCUMENTS").isNothing()).isTrue();
        assertThat(requests.dossier(id, Set.of("DOSSIER_APPLICATION")))
                .isEqualTo(new RequestDossier(true, false, null));
    }

    @Test
    void nobodyIsAskedForWhatWasNotLookedAt() {
        jdbc.sql("update intake.request set application_shown = null, documents_shown = null where id = :id")
                .param("id", id.value())
                .update();
        entities.clear();
        assertThat(answer().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    private Answer answer() {
        return Objects.requireNonNull(sheets.get(id, officer).answer());
    }

    private OwedPapers.Owed came(String... codes) {
        return owed.of(
                new OwedPapers.Accepted(id, null, Residence.UNKNOWN, Set.of("HO_NGHEO"), LocalDate.now(clock)),
                Stream.of(codes).map(code -> new CamePaper(code, null)).toList());
    }
}
