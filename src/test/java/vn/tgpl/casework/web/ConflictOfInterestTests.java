package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ24, Đ25: who may be entrusted with a case, and with what reason he may not. */
class ConflictOfInterestTests extends ConflictWebTest {

    @Test
    void whoHelpedTheOtherSideIsGreyedWithTheReasonAndRefusedEvenWhenPosted() {
        CaseId first = litigation();
        assertThat(assign(first)).hasStatus3xxRedirection();
        CaseId second = otherSide(FormOfAid.LITIGATION, "CRIMINAL");
        assertThat(get("/cases/" + second + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("thực hiện trợ giúp cho bên có quyền lợi đối lập", code(first), "disabled");
        assertThat(assign(second, "agreedOn", day(0), "conflictNote", "Hai bên đồng ý"))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "bên có quyền lợi đối lập");
        assertThat(state(second)).isEqualTo("ACCEPTED");
    }

    /** What is told of a party says who was helped, and how he stood before the change stands in the history. */
    @Test
    void ofAnOpponentItIsToldThatHeHimselfWasHelpedAndWhatBecameOfTheParties() {
        CaseId second = opposedLater();
        parties(second, "parties[0].role", "OPPOSING", "parties[0].fullName", "Tran Van Cu", "note", "x");
        String party = party(second).toString();
        numberOf("Tran Van Doi", "066085001234");
        parties(
                second,
                "parties[0].id",
                party,
                "parties[0].role",
                "OPPOSING",
                "parties[0].fullName",
                "Tran Van Doi",
                "parties[0].nationalId",
                "066085001234",
                "note",
                "x");
        assertThat(get("/cases/" + second + "?show=decisions", As.director()))
                .bodyText()
                .contains(
                        "thực hiện trợ giúp cho Tran Van Doi, bên đối lập của người được trợ giúp trong vụ việc này, ở "
                                + code(helped("Tran Van Doi")),
                        "Thêm: Tran Van Cu, Người có quyền lợi đối lập",
                        "Tran Van Cu, Người có quyền lợi đối lập → Tran Van Doi, Người có quyền lợi đối lập, CCCD ")
                .doesNotContain("quyền lợi đối lập với Tran Van Doi");
    }

    @Test
    void inTheCivilFieldOutsideLitigationTheAgreementOfThePartiesIsAskedForAndKept() {
        CaseId first = open(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        field(first, "CIVIL");
        assign(first);
        CaseId second = otherSide(FormOfAid.ADVICE, "CIVIL");
        assertThat(assign(second)).hasStatus(422).bodyText().contains("agreedOn-error", "thỏa thuận bằng văn bản");
        assertThat(assign(second, "agreedOn", day(0))).hasStatus(422).bodyText().contains("conflictNote-error");
        assertThat(assign(second, "agreedOn", day(1), "conflictNote", "Biên bản"))
                .hasStatus(422)
                .bodyText()
                .contains("agreedOn-error", "không được sau hôm nay");
        assertThat(assign(second, "agreedOn", day(0), "conflictNote", "Biên bản thỏa thuận số 3"))
                .hasStatus3xxRedirection();
        assertThat(get("/cases/" + second, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Kiểm tra xung đột lợi ích khi phân công", "Biên bản thỏa thuận số 3");
    }

    @Test
    void whoBearsTheNameOfTheOpposingPartyIsAskedForAnExplanationAtItsField() {
        UUID namesake = setup.practitioner("LEGAL_AID_OFFICER", "Trần Văn Đối", CaseSetup.LAWYER);
        CaseId id = litigation();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Có thể chính là Tran Van Doi");
        assertThat(assignTo(id, namesake)).hasStatus(422).bodyText().contains("conflictNote-error");
        assertThat(assignTo(id, namesake, "conflictNote", "Chỉ trùng tên")).hasStatus3xxRedirection();
    }

    @Test
    void whoHasTheNumberOfAPartyIsGreyedWithTheReasonAndRefusedEvenWhenPostedWithAnExplanation() {
        CaseId id = litigation();
        number(id, "066085001234");
        jdbc.sql("update practitioners.practitioner set national_id = '066085001234' where id = :id")
                .param("id", officer)
                .update();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Có thể chính là Tran Van Doi", "Cùng số CCCD", "disabled");
        assertThat(assign(id, "conflictNote", "Không phải một người"))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "Có thể chính là Tran Van Doi");
        assertThat(state(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoseCardIsWithdrawnIsGreyedFromThatDayOnAndRefusedEvenWhenPosted() {
        CaseId id = litigation();
        withdrawCard(1);
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .doesNotContain("Thẻ đã bị thu hồi");
        withdrawCard(0);
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Thẻ đã bị thu hồi");
        assertThat(assign(id)).hasStatus(422).bodyText().contains("practitionerId-error", "Thẻ đã bị thu hồi");
    }

    @Test
    void whoLeftOnAGroundThatGoesOnIsGreyedWithItAndRefusedEvenWhenPosted() {
        CaseId id = litigation();
        assign(id);
        jdbc.sql("""
                        update casework.assignment
                           set ended_at = now(), ended_on = :today, end_ground = 'REGISTRATION_REFUSED',
                               ended_by = assigned_by, notified_on = :today
                         where case_id = :id""").param("today", today()).param("id", id.value()).update();
        jdbc.sql("update casework.legal_aid_case set state = 'ACCEPTED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Đã thôi thực hiện vụ việc này: Cơ quan tiến hành tố tụng từ chối đăng ký");
        assertThat(assign(id)).hasStatus(422).bodyText().contains("practitionerId-error", "Đã thôi thực hiện");
    }

    /** Luật TGPL 2017 Đ24. */
    @Test
    void aCollaboratorIsGreyedWhereConditionsAreKnownToBeOrdinary() {
        UUID collaborator = setup.practitioner("COLLABORATOR", "Y Cong Tac", CaseSetup.LAWYER);
        String ordinary =
                jdbc.sql("""
                        select code from catalog.commune c
                         where exists (select 1 from catalog.difficult_area d join catalog.commune o on o.code = d.commune_code
                                        where o.province_code = c.province_code
                                          and :today between d.valid_from and coalesce(d.valid_to, 'infinity'))
                           and not exists (select 1 from catalog.difficult_area d where d.commune_code = c.code)
                         limit 1""").param("today", today()).query(String.class).single();
        CaseId id = open(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).commune(ordinary));
        assertThat(assignTo(id, collaborator))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "Cộng tác viên chỉ thực hiện");
    }
}
