package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.conflict.ConcernedMatter;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Luật TGPL 2017 Đ9 k4, Đ30 k3 d: a request of somebody who has an open matter is accepted knowingly, or not at all. */
@TgplTest
@Transactional
class SameMatterTests {

    private static final String NUMBER = "066171004321";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Involvements involvements;

    @Autowired
    private EntityManager entities;

    private final UUID id = TimeOrderedId.next();

    private final MatterKey open = MatterKey.ofCase(TimeOrderedId.next());

    @BeforeEach
    void anotherCentreHelpsThePersonAlready() {
        helpedAt(Rows.DONG_THAP, "82");
    }

    private void helpedAt(UUID office, String province) {
        OfficeId there = new OfficeId(office);
        involvements.stand(
                new ConcernedMatter(open, "TT.TV.778.2026", there, there, province, "LAND", FormOfAid.ADVICE),
                List.of(Involved.beneficiary(null, Identity.of(RequestPosts.NAME, NUMBER, 1971))));
    }

    @Test
    void whoAcceptsIsShownTheOpenMatterAndAskedWhyHeAccepts() {
        log(null);
        assertThat(page("acceptance"))
                .hasStatusOk()
                .bodyText()
                .contains("Người đã biết", "Đồng Tháp", "Cách xử lý vụ việc đã có")
                .doesNotContain("TT.TV.778");
        assertThat(accept().param("reason", "Đủ điều kiện rồi"))
                .hasStatus(422)
                .bodyText()
                .contains("sameMatter-error", "Đủ điều kiện rồi");
    }

    /** On a phone the page is read from its top: what is known stands before the field that asks about it. */
    @Test
    void whatIsKnownStandsBeforeTheFieldThatAsksAboutIt() {
        log(null);
        assertThat(page("acceptance"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("id=\"found-title\"", "id=\"sameMatter\"", "id=\"answer-title\"");
    }

    @Test
    void whatHeSaysIsKeptWithWhatWasFound() {
        log(null);
        assertThat(accept().param("sameMatter", "Đã gọi Trung tâm kia: vụ việc khác"))
                .hasStatus(302);
        assertThat(jdbc.sql("select note from people.party_check where matter_id = :id and occasion = 'ACCEPTANCE'")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("Đã gọi Trung tâm kia: vụ việc khác");
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Đã gọi Trung tâm kia: vụ việc khác");
    }

    @Test
    void whoExplainedItAtIntakeIsNotAskedAgain() {
        log("Đã hỏi, vụ việc khác");
        assertThat(page("acceptance")).bodyText().contains("Đồng Tháp").doesNotContain("Cách xử lý vụ việc đã có");
        assertThat(accept()).hasStatus(302);
    }

    @Test
    void theRefusalBeginsWithTheGroundThatTheMatterIsHandledElsewhere() {
        log(null);
        assertThat(page("refusal"))
                .hasStatusOk()
                .bodyText()
                .contains("Đồng Tháp")
                .containsPattern("value=\"HANDLED_ELSEWHERE\"[^>]*checked");
    }

    @Test
    void aMatterThatTheCentreItselfHandlesIsNoGroundOfAnotherOrganisation() {
        helpedAt(Rows.DAK_LAK, "66");
        log(null);
        assertThat(page("refusal"))
                .hasStatusOk()
                .bodyText()
                .contains("TT.TV.778")
                .doesNotContainPattern("value=\"HANDLED_ELSEWHERE\"[^>]*checked");
        assertThat(page("acceptance")).bodyText().contains("Cách xử lý vụ việc đã có");
    }

    private void log(@Nullable String explained) {
        MockMvcRequestBuilder form =
                RequestPosts.complete(mvc, id, As.intakeOfficer()).param("person.nationalId", NUMBER);
        if (explained != null) {
            form.param("reception.checkNote", explained);
        }
        assertThat(form).hasStatus(302);
        entities.flush();
        entities.clear();
    }

    private MvcTestResult page(String decision) {
        return mvc.get()
                .uri("/requests/" + id + "/" + decision)
                .with(As.intakeOfficer())
                .exchange();
    }

    private MockMvcRequestBuilder accept() {
        return mvc.post()
                .uri("/requests/" + id + "/acceptance")
                .with(As.intakeOfficer())
                .with(csrf());
    }
}
