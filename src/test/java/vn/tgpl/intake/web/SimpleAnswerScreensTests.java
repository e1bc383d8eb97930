package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.As;

/** A simple question is answered on the spot and counted. */
class SimpleAnswerScreensTests extends DecisionWebTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAnswerOnTheSpotShowsItsNumberInTheBookOfMatters() {
        assertThat(post("simple-answer").param("answer", "Gui don den toa").param("reason", "Viec don gian"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        String number = jdbc.sql("select number || '/' || year from intake.simple_answer where request_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Số việc " + number + " trong sổ", "Gui don den toa")
                .doesNotContain("??");
    }

    @Test
    void aSimpleAnswerClosesTheRequest() {
        assertThat(post("simple-answer")).hasStatus(422).bodyText().contains("answer-error");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn").param("reason", "Chỉ hỏi nơi nộp đơn"))
                .hasStatus(302);
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains(
                        "Nộp đơn ở thị trấn",
                        "Chỉ hỏi nơi nộp đơn",
                        "Khác với đề xuất: Cần bổ sung giấy tờ",
                        "TT 12/2018/TT-BTP Đ8 k2")
                .doesNotContain("??");
    }

    @Test
    void aSimpleAnswerThatDiffersFromTheProposalAsksForTheReasonAndKeepsTheAnswer() {
        assertThat(mvc.get().uri("/requests/" + id + "/simple-answer").with(As.intakeOfficer()))
                .bodyText()
                .contains("Quyết định này khác với đề xuất nên phải ghi lý do.");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "Quyết định khác với đề xuất nên phải ghi lý do.", "Nộp đơn ở thị trấn")
                .doesNotContain("answer-error", "??");
        assertThat(post("simple-answer").param("reason", "Chỉ hỏi nơi nộp đơn"))
                .hasStatus(422)
                .bodyText()
                .contains("answer-error", "Chỉ hỏi nơi nộp đơn")
                .doesNotContain("reason-error");
    }

    @Test
    void aSimpleAnswerWithoutAProposalAsksForTheReasonOfMoreThanAdviceOnly() {
        withoutAGroupOf("LITIGATION");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "yêu cầu này không phải là tư vấn pháp luật", "Nộp đơn ở thị trấn");
        withoutAGroupOf("ADVICE");
        assertThat(post("simple-answer").param("answer", "Nộp đơn ở thị trấn")).hasStatus(302);
    }

    private void withoutAGroupOf(String form) {
        jdbc.sql("delete from intake.request_group where request_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update intake.request set form_of_aid = :form where id = :id")
                .param("form", form)
                .param("id", id)
                .update();
        entities.clear();
    }
}
