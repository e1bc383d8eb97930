package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Luật TGPL 2017 Đ25 k2 a bars in the same matter; that two are not the same is said by somebody. */
class MattersToldApartTests extends ConflictWebTest {

    @Autowired
    private Clock clock;

    @Test
    void theSayingThatItIsAnotherMatterIsKeptWithItsReasonLowersTheBarAndCanBeTakenBack() {
        CaseId second = alike();
        CaseId first = helped("Tran Van Doi");
        String path = "/cases/" + second + "/other-matters";
        assertThat(get(path, As.director())).hasStatusOk().bodyText().contains(code(first));
        assertThat(postTo(path, second, new String[0], "other", first.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(postTo(path, second, new String[0], "other", second.toString(), "reason", "Khác"))
                .hasStatus(422)
                .bodyText()
                .contains("other-error");
        assertThat(post(path, As.intakeOfficer(), "version", "0")).hasStatus(403);
        assertThat(postTo(path, second, new String[0], "other", first.toString(), "reason", "Hai vụ không liên quan"))
                .hasStatus3xxRedirection();
        assertThat(get("/cases/" + second, As.director()))
                .bodyText()
                .contains("Hai vụ không liên quan", "trong vụ việc khác")
                .doesNotContain("Cần thay thế người thực hiện");
        assertThat(postTo(path + "/" + first + "/withdrawal", second, new String[0]))
                .hasStatus3xxRedirection();
        assertThat(postTo(path + "/" + first + "/withdrawal", second, new String[0]))
                .hasStatus(404);
        assertThat(get("/cases/" + second, As.director())).bodyText().contains("Cần thay thế người thực hiện");
    }

    @Test
    void whatIsSaidOfACaseThatChangedMeanwhileIsGivenBackWithWhatWasDone() {
        CaseId second = alike();
        CaseId first = helped("Tran Van Doi");
        String path = "/cases/" + second + "/other-matters";
        String opened = clock.instant().toString();
        String[] seen = {"version", Long.toString(version(second)), "seenAt", opened, "other", first.toString()};
        assertThat(post(path, As.director(), append(seen, "reason", "Hai vụ không liên quan")))
                .hasStatus3xxRedirection();
        assertThat(post(path, As.director(), append(seen, "reason", "Khac dia diem, khac thoi gian")))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Khac dia diem, khac thoi gian",
                        "Hai vụ không liên quan",
                        "Nội dung bạn đã ghi",
                        "chính bạn vừa lưu",
                        ", lúc ")
                .doesNotContain("??");
    }
}
