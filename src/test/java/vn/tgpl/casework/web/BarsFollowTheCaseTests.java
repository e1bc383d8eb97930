package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** A declared bar keeps somebody from a case as the law says of the case as it stands, without anybody declaring it anew. */
class BarsFollowTheCaseTests extends BarsWebTest {

    /** BLTTHS 2015 Đ72 k4: of who defends; whose matter turns out to be civil is not defended. */
    @Test
    void whoMayNotDefendGoesOnInAMatterThatTurnsOutToBeCivil() {
        standing("CRIMINAL", "ACCUSED_AT_LARGE");
        declare("CONVICTED", "Chưa được xóa án tích");
        assertThat(page()).bodyText().contains(TO_REPLACE, "Điều 72 khoản 4");
        assertThat(onWorkList()).isTrue();
        correct("CIVIL", "PLAINTIFF");
        assertThat(page()).bodyText().doesNotContain(TO_REPLACE);
        assertThat(onWorkList()).isFalse();
        correct("CRIMINAL", "ACCUSED_AT_LARGE");
        assertThat(page()).bodyText().contains(TO_REPLACE, "Điều 72 khoản 4");
    }

    /** Luật TGPL 2017 Đ25 k2 b: who cannot be impartial cannot in whatever proceedings. */
    @Test
    void whoIsKinOfThoseWhoConductItIsToBeReplacedInACivilMatterToo() {
        standing("CRIMINAL", "ACCUSED_AT_LARGE");
        declare("KIN", "Em của thẩm phán");
        correct("CIVIL", "PLAINTIFF");
        assertThat(page())
                .bodyText()
                .contains(TO_REPLACE, "Điều 25 khoản 2 điểm b và khoản 3 Luật TGPL 2017")
                .doesNotContain("khoản 3 Luật TGPL 2017; Điều 72 khoản 4");
        assertThat(onWorkList()).isTrue();
    }

    @Test
    void whatWasAskedForSomebodyAccusedIsAskedNoMoreOnceHeLeft() {
        standing("CRIMINAL", "WITNESS");
        UUID accused = join("ACCUSED_AT_LARGE");
        declare("CONVICTED", "Chưa được xóa án tích");
        assertThat(page()).bodyText().contains(TO_REPLACE);
        assertThat(post(
                        "/cases/" + id + "/beneficiaries/" + accused + "/end",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "endedOn",
                        day(0),
                        "groundCode",
                        "WITHDREW",
                        "reason",
                        "Rut yeu cau"))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(page()).bodyText().doesNotContain(TO_REPLACE);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .contains("Là người thân thích")
                .doesNotContain("Bị kết án mà chưa được xóa án tích");
    }

    @Test
    void aDeclarationMadeAnewIsAskedForInItsOwnWords() {
        standing("CRIMINAL", "ACCUSED_AT_LARGE");
        assertThat(get("/cases/" + id + "/bar-declaration", As.director()))
                .bodyText()
                .contains("Người thực hiện này có thuộc trường hợp", "thì phải được thay")
                .doesNotContain("Người được cử có thuộc", "không được cử (");
    }

    private boolean onWorkList() {
        settle();
        return jdbc.sql("select exists (select 1 from casework.executor_to_replace where case_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private UUID join(String status) {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng", null);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
                        select :id, :person, 'HO_NGHEO', :status, :at, s.assigned_by
                          from casework.assignment s where s.case_id = :id""")
                .param("id", id.value())
                .param("person", person)
                .param("status", status)
                .param("at", now().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC))
                .update();
        settle();
        return person;
    }

    private void correct(String field, String status) {
        assertThat(post(
                        "/cases/" + id + "/matter",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "fieldCode",
                        field,
                        "proceduralStatusCode",
                        status,
                        "stageCode",
                        "FIRST_INSTANCE",
                        "authority",
                        "TAND khu vuc 1",
                        "since",
                        "NOW",
                        "reason",
                        "Ghi nhầm",
                        "groupNote",
                        "Vẫn thuộc diện"))
                .hasRedirectedUrl("/cases/" + id);
        settle();
    }
}
