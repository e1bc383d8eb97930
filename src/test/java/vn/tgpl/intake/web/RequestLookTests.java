package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.As;

/** Whoever opens a page that tells of a request is written down, by whichever page it is. */
class RequestLookTests extends DecisionWebTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/receipt",
                "/correction",
                "/acceptance",
                "/refusal",
                "/transfer",
                "/paper-call",
                "/withdrawal"
            })
    void theLookIsWrittenDownOnce(String page) {
        assertThat(mvc.get().uri("/requests/" + id + page).with(As.director())).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'intake.read' and subject_id = :id")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
