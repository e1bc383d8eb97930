package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** An authority answers a letter for all whom it was sent for, or for each by himself (BLTTHS 2015 Đ78; TTLT 10/2018 Đ6). */
class AnswersForSeveralTests extends SeveralRegisteredTest {

    private UUID letter;

    @BeforeEach
    void oneLetterForBoth() {
        letter = UUID.randomUUID();
        assertThat(register(letter, "persons", first.toString(), "persons", joined.toString()))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void oneAnswerIsForAllAtOnce() {
        assertThat(get("/cases/" + id + "/registrations/" + letter + "/answer", As.director()))
                .bodyText()
                .contains("Kết quả cho ai")
                .containsPattern("value=\"" + first + "\"[^>]*checked")
                .containsPattern("value=\"" + joined + "\"[^>]*checked");
        assertThat(answer(letter, "REGISTERED", first, joined)).hasRedirectedUrl("/cases/" + id);
        assertThat(registrations()).isEqualTo("DEFENDER Hoàng Thị Cùng REGISTERED; DEFENDER Lê Văn Đầu REGISTERED");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .containsOnlyOnce("<span class=\"tag tag-done\">Đã vào sổ đăng ký");
    }

    @Test
    void whomItIsAboutIsSaid() {
        assertThat(answer(letter, "REGISTERED")).hasStatus(422).bodyText().contains("persons-error");
        assertThat(answer(letter, "REGISTERED", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("persons-error");
        assertThat(answer(letter, "REGISTERED", first)).hasRedirectedUrl("/cases/" + id);
        assertThat(answer(letter, "REGISTERED", first)).hasStatus(409);
        assertThat(get("/cases/" + id + "/registrations/" + registrationOf(joined) + "/answer", As.director()))
                .bodyText()
                .contains("Hoàng Thị Cùng")
                .doesNotContain("Kết quả cho ai");
        assertThat(answer(letter, "REFUSED")).hasRedirectedUrl("/cases/" + id);
        assertThat(registrations()).isEqualTo("DEFENDER Hoàng Thị Cùng REFUSED; DEFENDER Lê Văn Đầu REGISTERED");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Chưa đăng ký cho: Hoàng Thị Cùng");
    }

    /** TTLT 10/2018 Đ6: that he stands by one says nothing of the other. */
    @Test
    void theHoursRunUntilEachIsRegisteredFor() {
        answer(letter, "REFUSED", first, joined);
        assertThat(deadline(id, "REPLACEMENT")).isEqualTo("HOURS 24 TTLT 10/2018 Đ6 k1 open");
        UUID again = UUID.randomUUID();
        register(again, "persons", first.toString());
        answer(again, "REGISTERED", first);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("open");
        UUID atLast = UUID.randomUUID();
        register(atLast, "persons", joined.toString());
        answer(atLast, "REGISTERED", joined);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("met");
    }

    @Test
    void whoJoinsLaterOwesOneOfHisOwn() {
        answer(letter, "REGISTERED", first, joined);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain("Chưa đăng ký cho");
        join("Trần Văn Sau", "ACCUSED_AT_LARGE");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Chưa đăng ký cho: Trần Văn Sau");
    }
}
