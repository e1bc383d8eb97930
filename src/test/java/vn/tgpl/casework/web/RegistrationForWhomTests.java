package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;

/** Of several who are helped it is asked for whom a registration is sent, and in which capacity (BLTTHS 2015 Đ72, Đ78). */
class RegistrationForWhomTests extends SeveralRegisteredTest {

    @Test
    void whoeverHasNoneInThatStageIsChosenAlready() {
        assertThat(register(UUID.randomUUID(), "persons", first.toString())).hasRedirectedUrl("/cases/" + id);
        jdbc.sql("update casework.legal_aid_case set stage_code = 'INVESTIGATION' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains("Gửi cho ai", "Lê Văn Đầu", "Đã gửi: Điều tra, CQĐT tỉnh (Chờ kết quả)")
                .containsPattern("value=\"" + joined + "\"[^>]*checked")
                .doesNotContainPattern("value=\"" + first + "\"[^>]*checked")
                .doesNotContain("name=\"capacity\"");
    }

    @Test
    void oneLetterRegistersForEachWhoIsNamed() {
        UUID letter = UUID.randomUUID();
        assertThat(register(letter, "persons", first.toString(), "persons", joined.toString()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(registrations()).isEqualTo("DEFENDER Hoàng Thị Cùng; DEFENDER Lê Văn Đầu");
        assertThat(get("/cases/" + id + "?show=ALL", As.legalAidOfficer()))
                .bodyText()
                .contains("Người bào chữa cho Lê Văn Đầu, Hoàng Thị Cùng, CQĐT tỉnh")
                .doesNotContain("Chưa đăng ký cho");
        assertThat(register(letter, "persons", first.toString(), "persons", joined.toString()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(register(letter, "persons", first.toString())).hasStatus(409);
        assertThat(count("registration", id)).isEqualTo(2);
    }

    @Test
    void somebodyIsNamedAndWaitsForTheAnswerBeforeHeIsNamedAgain() {
        assertThat(register(UUID.randomUUID())).hasStatus(422).bodyText().contains("persons-error");
        assertThat(register(UUID.randomUUID(), "persons", UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("persons-error");
        register(UUID.randomUUID(), "persons", first.toString());
        assertThat(register(UUID.randomUUID(), "persons", first.toString(), "persons", joined.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Đăng ký cho Lê Văn Đầu với cơ quan này ở giai đoạn này đã gửi")
                .doesNotContain("Đăng ký cho Hoàng Thị Cùng với");
        assertThat(count("registration", id)).isEqualTo(1);
    }

    /** BLTTHS 2015 Đ83, Đ84: a victim has no defender, a witness neither. */
    @Test
    void eachIsStoodByAsHeStands() {
        UUID witness = join("Nguyễn Thị Chứng", "WITNESS");
        UUID prisoner = join("Trần Văn Tù", "PRISONER");
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains("Tư cách tham gia cho Trần Văn Tù")
                .doesNotContain("Tư cách tham gia cho Nguyễn Thị Chứng");
        String[] all = {
            "persons", first.toString(), "persons", witness.toString(), "persons", prisoner.toString(),
        };
        assertThat(register(UUID.randomUUID(), all))
                .hasStatus(422)
                .bodyText()
                .contains("capacities[" + prisoner + "]-error", "Cần chọn tư cách tham gia cho Trần Văn Tù")
                .doesNotContain("tư cách tham gia cho Lê Văn Đầu.");
        assertThat(register(UUID.randomUUID(), both(all, "capacities[" + witness + "]", "DEFENDER")))
                .hasStatus(422)
                .bodyText()
                .contains("không hợp với tư cách tố tụng của Nguyễn Thị Chứng");
        assertThat(register(UUID.randomUUID(), both(all, "capacities[" + prisoner + "]", "PROTECTOR")))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(registrations()).isEqualTo("DEFENDER Lê Văn Đầu; PROTECTOR Nguyễn Thị Chứng; PROTECTOR Trần Văn Tù");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Chưa đăng ký cho: Hoàng Thị Cùng");
    }

    @Test
    void ofOneNothingIsAsked() {
        assertThat(
                        get(
                                "/cases/"
                                        + assigned(CaseSetup.Accepted.litigation(weekAgo())
                                                .status("ACCUSED_AT_LARGE")) + "/registrations/new",
                                As.legalAidOfficer()))
                .bodyText()
                .contains("name=\"capacity\"")
                .doesNotContain("Gửi cho ai", "name=\"persons\"");
    }
}
