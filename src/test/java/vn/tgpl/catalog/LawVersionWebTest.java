package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.Snapshot;
import vn.tgpl.shared.Display;

/** A wording of Article 7 in force and one to come, and drafts copied from it. */
@TgplTest
@Transactional
abstract class LawVersionWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    LocalDate begins = LocalDate.MAX;

    @BeforeEach
    void aWordingToCome() {
        begins = ComingWording.inTime(jdbc, LocalDate.now(clock));
    }

    /** The day of the wording to come is taken back; what the catalogue read of it meanwhile never was. */
    @AfterTransaction
    void readAnew() {
        Object memory = context.getBean("vn.tgpl.catalog.domain.CatalogueMemory");
        for (String part : List.of("groups", "codes")) {
            Object read = ReflectionTestUtils.getField(memory, part);
            ((Snapshot<?>) Objects.requireNonNull(read)).forget();
        }
    }

    String draft(LocalDate day) {
        MvcTestResult result = newDraft(day).exchange();
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    MockMvcRequestBuilder newDraft(LocalDate day) {
        return post("/admin/law-versions")
                .param("copyOf", ComingWording.COMING)
                .param("validFrom", Display.date(day))
                .param("title", "Điều 7 thử")
                .param("sourceDocument", "Văn bản thử");
    }

    MockMvcRequestBuilder change(String draft, String code, long seen) {
        return group(draft + "/groups/" + code, seen);
    }

    MockMvcRequestBuilder enact(String draft, long seen) {
        return post(draft + "/enactment").param("version", Long.toString(seen));
    }

    MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(csrf()).with(As.administrator());
    }

    String state(String id) {
        return text("state", id);
    }

    String text(String column, String id) {
        return jdbc.sql("select " + column + " from catalog.law_version where id = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single();
    }

    MockMvcRequestBuilder group(String uri, long seen) {
        return post(uri)
                .param("version", Long.toString(seen))
                .param("label", "Người cao tuổi")
                .param("legalReference", "Đ7")
                .param("paperReference", "Đ33")
                .param("certainty", "CONFIRMED")
                .param("alternatives[0].papers[0]", "AGE_DOCUMENT")
                .param("alternatives[0].papers[1]", "NEAR_POOR_CERTIFICATE");
    }
}
