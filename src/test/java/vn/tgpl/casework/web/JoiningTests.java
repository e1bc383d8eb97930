package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;

/** Whoever joins a case is held against Luật TGPL 2017 Đ7, Đ26 as the first beneficiary was. */
class JoiningTests extends JoiningWebTest {

    private static final String NOT_CRIMINAL =
            "yêu cầu không phải trường hợp chỉ định người bào chữa cho người bị buộc tội trong vụ án hình sự";

    @Test
    void theFormAnswersOnceThePersonAndTheGroupAreChosen() {
        assertThat(post("answer", "groups", "TRE_EM"))
                .hasStatusOk()
                .bodyText()
                .contains("Từ chối", "Không thuộc diện nào đang có hiệu lực")
                .doesNotContain("??");
        assertThat(post("answer", "groups", "HO_NGHEO"))
                .bodyText()
                .contains("Cần bổ sung giấy tờ", "Giấy chứng nhận hộ nghèo");
        assertThat(post("answer", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL"))
                .bodyText()
                .contains("Đủ điều kiện thụ lý", "callout-done")
                .doesNotContain("Bạn chưa có căn cứ");
    }

    /** BLTTHS 2015 Đ76. */
    @Test
    void aDefenderIsAppointedInCriminalMattersOnly() {
        assertThat(get("/cases/" + id + "/beneficiaries/new", As.intakeOfficer()))
                .bodyText()
                .doesNotContain(NOT_CRIMINAL);
        jdbc.sql("update casework.legal_aid_case set field_code = 'LAND' where id = :id")
                .param("id", id.value())
                .update();
        settle();
        assertThat(get("/cases/" + id + "/beneficiaries/new", As.intakeOfficer()))
                .bodyText()
                .contains(NOT_CRIMINAL)
                .containsPattern("value=\"APPOINTED_DEFENCE\"[^>]*disabled");
    }

    /** BLTTHS 2015 Đ76: for a person; the head may choose the ground for whoever joins, who was told of himself. */
    @Test
    void aDefenderAppointedForTheFirstBeneficiaryIsNoneOfWhoeverJoins() {
        jdbc.sql("""
                        update intake.request set appointed_defence = true
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        settle();
        assertThat(post("answer", "groups", "HO_NGHEO", "statusCode", "ARRESTED"))
                .bodyText()
                .contains("Cần bổ sung giấy tờ")
                .doesNotContain("Thụ lý ngay, bổ sung giấy tờ sau", "??");
    }

    @Test
    void whoBelongsToHisGroupJoinsWithTheAnswerAndThePapersThatProveIt() {
        assertThat(post("", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(stored()).isEqualTo("ELIGIBLE / Giấy chứng nhận hộ nghèo (Bản chính) / ");
    }

    @Test
    void aDeviationIsRefusedAtItsFieldWithTheAnswerUntilItsReasonIsTold() {
        assertThat(post("", "groups", "TRE_EM", "note", "ghi lại"))
                .hasStatus(422)
                .bodyText()
                .contains("deviation-error", "Từ chối", "ghi lại");
        assertThat(postAs(As.director(), "", "groups", "TRE_EM", "deviation", "Giấy khai sinh ghi sai năm"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(stored()).isEqualTo("REFUSE /  / Giấy khai sinh ghi sai năm");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Trả lời theo Điều 7: Từ chối", "Giấy khai sinh ghi sai năm")
                .doesNotContain("??");
    }

    /** Luật TGPL 2017 Đ30 k3: what the head alone decides of a request he alone decides of who joins. */
    @Test
    void whomTheLawWouldRefuseJoinsOnlyAsTheHeadDecides() {
        assertThat(post("", "groups", "TRE_EM", "deviation", "Giấy khai sinh ghi sai năm"))
                .hasStatus(422)
                .bodyText()
                .contains("deviation-error", "chỉ người đứng đầu", "Giấy khai sinh ghi sai năm");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    /** Luật TGPL 2017 Đ31 k2: the twelve hours were there for who is in custody alone. */
    @Test
    void whenWhoIsInCustodyLeavesTheFormerPeriodComesBackAndTheHistorySaysSo() {
        id = open(CaseSetup.Accepted.litigation(Instant.now())
                .name("Lê Thị Vừa Thụ Lý")
                .status("ACCUSED_AT_LARGE"));
        String before = deadline(id, "ASSIGNMENT");
        post("", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL", "statusCode", "IN_CUSTODY");
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("HOURS 12");
        assertThat(leave("WRONG_PERSON")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).isEqualTo(before);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("thời hạn cử người thực hiện trở lại như trước");
    }

    @Test
    void theStatusOfWhoJoinsIsKeptAndWhoIsInCustodyIsAppointedForInTwelveHours() {
        id = open(CaseSetup.Accepted.litigation(Instant.now())
                .name("Lê Thị Vừa Thụ Lý")
                .status("ACCUSED_AT_LARGE"));
        assertThat(post("", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL", "statusCode", "IN_CUSTODY"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("HOURS 12").endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Đang bị bắt, bị tạm giữ", "trong 12 giờ kể từ khi thêm người này");
    }

    @Test
    void whereSomebodyPerformsTheCaseHeActsAtOnceForWhoIsInCustody() {
        jdbc.sql("update casework.legal_aid_case set procedural_status_code = 'ACCUSED_AT_LARGE' where id = :id")
                .param("id", id.value())
                .update();
        settle();
        setup.assign(id, officer, CaseSetup.OFFICER, weekAgo());
        assertThat(post("", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL", "statusCode", "ARRESTED"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("người thực hiện phải tham gia ngay cho người này");
    }

    @Test
    void whoResidesElsewhereInAMatterOfElsewhereIsNotOfThisCentre() {
        jdbc.sql("update people.person set residence_province_code = '82' where id = :id")
                .param("id", person)
                .update();
        jdbc.sql("""
                        update intake.request set matter_province_code = '82'
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        assertThat(post("", "groups", "HO_NGHEO", "papers[POOR_CERTIFICATE]", "ORIGINAL"))
                .hasStatus(422)
                .bodyText()
                .contains("personId-error", "Chuyển tổ chức có thẩm quyền")
                .doesNotContain("deviation-error");
        assertThat(postAs(
                        As.director(),
                        "",
                        "groups",
                        "HO_NGHEO",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL",
                        "deviation",
                        "Chung một vụ"))
                .as("as nobody accepts such a request, the head either")
                .hasStatus(422)
                .bodyText()
                .contains("personId-error", "hãy chuyển yêu cầu của người này", "Đ26 k1, Đ35 k1", "Chung một vụ");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    private String stored() {
        return jdbc.sql("""
                        select answer || ' / ' || coalesce(papers, '') || ' / ' || coalesce(deviation, '')
                          from casework.further_beneficiary where case_id = :id""").param("id", id.value()).query(String.class).single();
    }
}
