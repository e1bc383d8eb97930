package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tgpl.people.FactAnswer;
import vn.tgpl.people.ReaderStanding;
import vn.tgpl.people.SensitiveFacts;

/** The running pages, sheets and prints, held against the table of sensitive facts, fact by fact and account by account. */
@TgplTest
@Transactional
class SensitiveFactPagesTests {

    private static final List<String> LISTS = List.of(
            "/cases", "/cases.xlsx", "/cases/print", "/people", "/requests", "/requests.xlsx", "/requests/print");
    private static final List<String> REGISTER =
            List.of("/cases/register", "/cases/register.xlsx", "/cases/register/print");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    private String caseId = "";
    private String personId = "";

    @BeforeEach
    void aCaseOfWhichEachFactIsKnown() {
        SensitiveFactCase known = SensitiveFactCase.in(jdbc, events, clock);
        caseId = known.caseId();
        personId = known.personId();
        entities.flush();
        entities.clear();
    }

    @Test
    void aPageOfTheCaseShowsEachFactToWhomTheTableShowsItAndToNobodyElse() {
        SoftAssertions all = new SoftAssertions();
        SensitiveFactCase.STANDINGS.forEach((account, standing) -> {
            String page = text("/cases/" + caseId, account);
            SensitiveFactCase.TOLD.forEach((fact, told) -> all.assertThat(page.contains(told))
                    .as(fact + " as " + account)
                    .isEqualTo(!SensitiveFactCase.NEVER_ON_A_CASE.contains(fact)
                            && SensitiveFacts.answer(fact, standing) == FactAnswer.SHOWN));
        });
        all.assertAll();
    }

    @Test
    void aReasonOpensEachFactTheTableOpensAndNoOther() {
        SoftAssertions all = new SoftAssertions();
        SensitiveFactCase.STANDINGS.forEach((account, standing) -> {
            String page = afterAReason(account);
            SensitiveFactCase.TOLD.forEach((fact, told) -> all.assertThat(page.contains(told))
                    .as(fact + " as " + account)
                    .isEqualTo(
                            switch (SensitiveFacts.answer(fact, standing)) {
                                case SHOWN, WITH_REASON ->
                                    !page.isEmpty() && !SensitiveFactCase.NEVER_ON_A_CASE.contains(fact);
                                case MASKED, NEVER -> false;
                            }));
        });
        all.assertAll();
        assertThat(afterAReason("sotuphap")).isNotEmpty();
    }

    @Test
    void noOtherPageOfTheCaseAndNoRegisterTellsAFactToWhomTheTableDoesNotShowIt() {
        SoftAssertions all = new SoftAssertions();
        SensitiveFactCase.STANDINGS.forEach((account, standing) -> {
            // another centre has a register of its own, with facts of its own
            if (standing != ReaderStanding.OTHER_CENTRE) {
                REGISTER.forEach(path -> isSilent(all, path, account, standing));
            }
            Route.of(requestMappingHandlerMapping)
                    .filter(route -> route.isRead() && route.pattern().startsWith("/cases/{"))
                    .map(route -> of(route, caseId))
                    .forEach(path -> isSilent(all, path, account, standing));
        });
        all.assertAll();
    }

    @Test
    void noPageOfThePersonAndNoListTellsAFactTheTableMasksThere() {
        SoftAssertions all = new SoftAssertions();
        SensitiveFactCase.STANDINGS.keySet().forEach(account -> {
            LISTS.forEach(path -> isSilentBesideTheMatter(all, path, account));
            Route.of(requestMappingHandlerMapping)
                    .filter(route -> route.isRead() && route.pattern().startsWith("/people/{"))
                    .map(route -> of(route, personId))
                    .forEach(path -> isSilentBesideTheMatter(all, path, account));
        });
        all.assertAll();
        assertThat(text("/people/" + personId, "giamdoc")).contains("******", "17/03/2012");
    }

    /** Groups stand on a list as a choice of those who may ask for them, not as a fact. */
    private void isSilentBesideTheMatter(SoftAssertions all, String path, String account) {
        String page = text(path, account).replaceAll("(?s)<option.*?</option>", "");
        SensitiveFactCase.TOLD.forEach((fact, told) -> {
            if (SensitiveFacts.answer(fact, ReaderStanding.BESIDE_THE_MATTER) != FactAnswer.SHOWN) {
                all.assertThat(page.contains(told))
                        .as(fact + " on " + path + " as " + account)
                        .isFalse();
            }
        });
    }

    private void isSilent(SoftAssertions all, String path, String account, ReaderStanding standing) {
        String page = text(path, account);
        SensitiveFactCase.TOLD.forEach((fact, told) -> {
            if (SensitiveFacts.answer(fact, standing) != FactAnswer.SHOWN) {
                all.assertThat(page.contains(told))
                        .as(fact + " on " + path + " as " + account)
                        .isFalse();
            }
        });
    }

    private static String of(Route route, String id) {
        return route.pattern().replaceFirst("\\{[^}]+}", id).replaceAll("\\{[^}]+}", new UUID(0, 1).toString());
    }

    /** Empty for whoever may open nothing. */
    private String afterAReason(String account) {
        MockHttpServletResponse answer = mvc.post()
                .uri("/cases/" + caseId + "/reveal")
                .param("reason", "Thanh tra theo kế hoạch")
                .with(As.user(account))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange()
                .getResponse();
        if (answer.getStatus() != 302) {
            return "";
        }
        return PageText.of(mvc.get()
                .uri("/cases/" + caseId)
                .cookie(answer.getCookies())
                .with(As.user(account))
                .exchange()
                .getResponse());
    }

    /** Empty for whoever does not get the page. */
    private String text(String path, String account) {
        MockHttpServletResponse answer =
                mvc.get().uri(path).with(As.user(account)).exchange().getResponse();
        assertThat(answer.getStatus()).as(path).isLessThan(500);
        if (answer.getStatus() != 200) {
            return "";
        }
        String type = String.valueOf(answer.getContentType());
        return type.contains("spreadsheet") ? sheet(answer.getContentAsByteArray()) : PageText.of(answer);
    }

    private static String sheet(byte[] packed) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("sheet", ".xlsx");
            Files.write(file, packed);
            try (ZipFile parts = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
