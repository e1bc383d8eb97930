package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.people.FactAnswer;
import vn.tgpl.people.ReaderStanding;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.SensitiveFacts;

/** The running pages, sheets and prints, held against the table of sensitive facts, fact by fact and account by account. */
@TgplTest
@Transactional
class SensitiveFactPagesTests {

    private static final Map<String, ReaderStanding> STANDINGS = Map.ofEntries(
            Map.entry("trogiupvien", ReaderStanding.CASE_TEAM),
            Map.entry("tiepnhan", ReaderStanding.RECEPTION),
            Map.entry("giamdoc", ReaderStanding.HEAD),
            Map.entry("ketoan", ReaderStanding.ACCOUNTANT),
            Map.entry("sotuphap", ReaderStanding.DEPARTMENT),
            Map.entry("quantri", ReaderStanding.ADMINISTRATOR),
            Map.entry("phongtuphap", ReaderStanding.REFERRING_AGENCY),
            Map.entry("ubndxa", ReaderStanding.REFERRING_AGENCY),
            Map.entry("cuc", ReaderStanding.NATIONAL_SUPERVISOR),
            Map.entry("dongthap", ReaderStanding.OTHER_CENTRE),
            // to them the case does not exist either
            Map.entry("chinhanh", ReaderStanding.OTHER_CENTRE),
            Map.entry("luatsu", ReaderStanding.OTHER_CENTRE));

    /** What stands on a page only where the fact is told. */
    private static final Map<SensitiveFact, String> TOLD = new EnumMap<>(Map.ofEntries(
            Map.entry(SensitiveFact.HIV, "nhiễm HIV"),
            Map.entry(SensitiveFact.DOMESTIC_VIOLENCE, "bạo lực gia đình"),
            Map.entry(SensitiveFact.TRAFFICKING, "mua bán người"),
            Map.entry(SensitiveFact.CHARGES, "Người bị tố giác"),
            Map.entry(SensitiveFact.MATTER, "Matter of the case"),
            Map.entry(SensitiveFact.ETHNICITY, "Ê-đê"),
            Map.entry(SensitiveFact.ID_NUMBER, "066212004321"),
            Map.entry(SensitiveFact.PHONE, "0905 123 987"),
            Map.entry(SensitiveFact.CONTACT_NOTE, "0905 123 988"),
            Map.entry(SensitiveFact.ADDRESS, "Hẻm Kín 7"),
            Map.entry(SensitiveFact.CHILD, "17/03/2012"),
            Map.entry(SensitiveFact.OTHER_PARTIES, "Tran Van Doi"),
            Map.entry(SensitiveFact.PARTY_NUMBER, "066080004323")));

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
        CaseSetup setup = new CaseSetup(jdbc, events);
        Instant weekAgo = clock.instant().minus(Duration.ofDays(7));
        CaseId id = setup.open(CaseSetup.Accepted.litigation(weekAgo)
                .group("HIV")
                .status("DENOUNCED")
                .name("Lò Thị Ẩn Danh"));
        setup.assign(
                id,
                setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER),
                CaseSetup.OFFICER,
                weekAgo);
        join(id, "NN_BLGD", "Hoàng Thị Cùng Giúp", "066175004322");
        join(id, "NN_MUA_BAN", "Hoàng Thị Cùng Tới", "066175004325");
        UUID person = jdbc.sql("select beneficiary_id from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        update people.person
                           set national_id = '066212004321', phone = '0905123987', phone_safe = false,
                               ethnicity_code = '12', address_line = 'Hẻm Kín 7', birth_date = '2012-03-17',
                               birth_year = 2012, contact_note = 'Nhắn chị Sáu 0905 123 988'
                         where id = :id""").param("id", person).update();
        jdbc.sql("update casework.case_party set national_id = '066080004323' where case_id = :id")
                .param("id", id.value())
                .update();
        caseId = id.toString();
        personId = person.toString();
        entities.flush();
        entities.clear();
    }

    @Test
    void aPageOfTheCaseShowsEachFactToWhomTheTableShowsItAndToNobodyElse() {
        SoftAssertions all = new SoftAssertions();
        STANDINGS.forEach((account, standing) -> {
            String page = text("/cases/" + caseId, account);
            TOLD.forEach((fact, told) -> all.assertThat(page.contains(told))
                    .as(fact + " as " + account)
                    .isEqualTo(SensitiveFacts.answer(fact, standing) == FactAnswer.SHOWN));
        });
        all.assertAll();
    }

    @Test
    void aReasonOpensEachFactTheTableOpensAndNoOther() {
        SoftAssertions all = new SoftAssertions();
        STANDINGS.forEach((account, standing) -> {
            String page = afterAReason(account);
            TOLD.forEach((fact, told) -> all.assertThat(page.contains(told))
                    .as(fact + " as " + account)
                    .isEqualTo(
                            switch (SensitiveFacts.answer(fact, standing)) {
                                case SHOWN, WITH_REASON -> !page.isEmpty();
                                case MASKED, NEVER -> false;
                            }));
        });
        all.assertAll();
        assertThat(afterAReason("sotuphap")).isNotEmpty();
    }

    @Test
    void noOtherPageOfTheCaseAndNoRegisterTellsAFactToWhomTheTableDoesNotShowIt() {
        SoftAssertions all = new SoftAssertions();
        STANDINGS.forEach((account, standing) -> {
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
        STANDINGS.keySet().forEach(account -> {
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
        TOLD.forEach((fact, told) -> {
            if (SensitiveFacts.answer(fact, ReaderStanding.BESIDE_THE_MATTER) != FactAnswer.SHOWN) {
                all.assertThat(page.contains(told))
                        .as(fact + " on " + path + " as " + account)
                        .isFalse();
            }
        });
    }

    private void isSilent(SoftAssertions all, String path, String account, ReaderStanding standing) {
        String page = text(path, account);
        TOLD.forEach((fact, told) -> {
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

    private void join(CaseId id, String group, String name, String number) {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, name, number);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, :group, now(), :person)""")
                .param("case", id.value())
                .param("person", person)
                .param("group", group)
                .update();
    }
}
