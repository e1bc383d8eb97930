package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.TgplTest;

/** Luật TGPL 2017 Đ26 k1 điểm a: the form, the panel beside it and the request it becomes say the same of the residence. */
@TgplTest
@Transactional
class ResidenceOfNewRequestTests {

    private static final String RESIDES_HERE = "Cư trú tại tỉnh";

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({", false", "Buon Ky, true"})
    void theProvinceTheFormBeganWithIsStoredOnlyWhenMoreWasTold(@Nullable String address, boolean told) {
        assertThat(text(request("/requests/answer-panel", address).header("HX-Request", "true"))
                        .contains(RESIDES_HERE))
                .isEqualTo(told);
        assertThat(request("/requests/new", address)).hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(stored()).isEqualTo(told ? "66" : null);
        assertThat(text(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                        .contains(RESIDES_HERE))
                .isEqualTo(told);
    }

    @Test
    void whatIsAskedForIsThePlaceThatNobodyTold() {
        assertThat(request("/requests/new", null)).hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(text(mvc.get().uri("/requests/" + id + "/paper-call").with(As.intakeOfficer())))
                .contains("nơi xảy ra vụ việc (giấy tờ hoặc lời khai thể hiện)");
    }

    @Test
    void whatNobodyToldStaysUntoldWhenThePersonIsEdited() {
        assertThat(request("/requests/new", null)).hasStatus(302);
        entities.flush();
        entities.clear();
        UUID person = jdbc.sql("select beneficiary_id from intake.request where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        assertThat(mvc.get().uri("/people/" + person + "/edit").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .doesNotContainPattern("value=\"66\" selected");
    }

    @Test
    void theFormSaysWithWhichProvinceItBegan() {
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .bodyText()
                .contains("name=\"presetProvince\" value=\"66\"")
                .containsPattern("value=\"66\" selected");
    }

    private MockMvcRequestBuilder request(String uri, @Nullable String address) {
        MockMvcRequestBuilder request = RequestPosts.form(mvc, uri, id, As.intakeOfficer())
                .param("person.fullName", RequestPosts.NAME)
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("matter.fieldCode", "LAND")
                .param("matter.formOfAid", "ADVICE")
                .param("matter.summary", "Tranh chấp ranh giới");
        return address == null ? request : request.param("person.addressLine", address);
    }

    private String text(MockMvcRequestBuilder request) {
        return PageText.of(request.exchange().getResponse());
    }

    private @Nullable String stored() {
        return jdbc.sql("""
                        select residence_province_code from people.person
                         where id = (select beneficiary_id from intake.request where id = :id)""")
                .param("id", id)
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
