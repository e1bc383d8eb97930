package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Vietnam;

/** Luật TGPL 2017 Đ30 k3: every ground of the list refuses a request and stands with it by its article. */
class RefusalGroundsTests extends DecisionsTest {

    @Autowired
    RequestDecisions decisions;

    @Autowired
    Catalogue catalogue;

    @Test
    void theListHasTheFourGroundsOfTheLawInItsOrder() {
        assertThat(grounds().stream()
                        .map(ground -> ground.code() + ": " + ground.legalReference())
                        .collect(Collectors.toList()))
                .containsExactly(
                        "NOT_ENTITLED: Luật TGPL 2017 Đ30 k3 điểm a",
                        "UNLAWFUL_CONTENT: Luật TGPL 2017 Đ30 k3 điểm b",
                        "BENEFICIARY_DECEASED: Luật TGPL 2017 Đ30 k3 điểm c",
                        "HANDLED_ELSEWHERE: Luật TGPL 2017 Đ30 k3 điểm d");
    }

    @Test
    void eachGroundRefusesAndIsKeptWithItsArticleAndTheNoticeItAsksFor() {
        for (CodeView ground : grounds()) {
            RequestId refused = RequestId.next();
            reception.log(DeskFixture.complete(refused), officer);
            decisions.refuse(new RefuseRequest(refused, ground.code(), "as the papers say"), officer);
            entities.flush();
            assertThat(queries.of(refused)).as(ground.code()).singleElement().satisfies(decision -> {
                assertThat(decision.kind()).isEqualTo(RequestStep.REFUSAL);
                assertThat(decision.detail()).isEqualTo(ground.code());
                assertThat(decision.reason()).isEqualTo("as the papers say");
                assertThat(decision.legalReference()).isEqualTo(ground.legalReference());
            });
            assertThat(jdbc.sql("""
                            select r.state || ' ' || d.kind from intake.request r join duties.duty d on d.request_id = r.id
                             where r.id = :id""")
                            .param("id", refused.value())
                            .query(String.class)
                            .list())
                    .as(ground.code())
                    .containsExactly("REFUSED D2");
        }
    }

    private List<CodeView> grounds() {
        return catalogue.codes(CodeList.REFUSAL_GROUND, LocalDate.now(Vietnam.ZONE));
    }
}
