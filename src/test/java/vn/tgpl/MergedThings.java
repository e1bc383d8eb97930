package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseSetup;

/** One thing of each kind whose form two may have open at once. */
@TgplTest
@Transactional
public abstract class MergedThings {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    protected Clock clock;

    /** Address of the form of a new thing of the kind. */
    protected String path(String kind) {
        return switch (kind) {
            case "person" ->
                "/people/" + id("select beneficiary_id from intake.request where id = '" + request() + "'") + "/edit";
            case "request" -> "/requests/" + request() + "/correction";
            case "parties" -> "/cases/" + setup().open(lastWeek()) + "/parties";
            case "account" -> "/admin/accounts/" + id("select id from identity.account where username = 'ubndxa'");
            case "practitioner" -> "/practitioners/" + practitioner();
            case "office" -> "/admin/offices/" + Rows.DAK_LAK_BRANCH;
            case "department" ->
                "/admin/offices/" + id("select id from offices.office where kind = 'DEPARTMENT' limit 1");
            case "code" -> "/admin/code-lists/FIELD_OF_LAW/LABOUR";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    protected Map<String, List<String>> opened(String path, String who) {
        MvcTestResult page = mvc.get().uri(path).with(As.user(who)).exchange();
        settle();
        assertThat(page).hasStatusOk();
        return SentForm.of(body(page), path);
    }

    protected MvcTestResult send(String path, String who, Map<String, List<String>> fields) {
        var request = mvc.post().uri(path).with(As.user(who)).with(csrf());
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        MvcTestResult answer = request.exchange();
        settle();
        return answer;
    }

    protected static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    protected void settle() {
        entities.flush();
        entities.clear();
    }

    private UUID request() {
        UUID id = UUID.randomUUID();
        assertThat(mvc.post()
                        .uri("/requests/new")
                        .with(As.intakeOfficer())
                        .with(csrf())
                        .param("requestId", id.toString())
                        .param("presetProvince", "66")
                        .param("person.provinceCode", "66")
                        .param("person.phoneSafe", "true")
                        .param("person.addressSafe", "true")
                        .param("person.fullName", "Vừ Thị Bưởi")
                        .param("person.birth", "1/2/71")
                        .param("person.sex", "FEMALE")
                        .param("reception.channel", "DIRECT")
                        .param("groups", "HO_NGHEO")
                        .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                        .param("matter.fieldCode", "LAND")
                        .param("matter.formOfAid", "ADVICE")
                        .param("matter.provinceCode", "66")
                        .param("matter.summary", "Tranh chấp ranh giới")
                        .param("parties[0].role", "OPPOSING")
                        .param("parties[0].fullName", "Nguyễn Văn Kiện"))
                .hasStatus(302);
        settle();
        return id;
    }

    private UUID practitioner() {
        assertThat(mvc.post()
                        .uri("/practitioners")
                        .with(As.director())
                        .with(csrf())
                        .param("version", "0")
                        .param("person.fullName", "Lê Văn Ân")
                        .param("kind", "ADVISER")
                        .param("card.number", "T1")
                        .param("card.issuedOn", "01/03/2020")
                        .param("officeId", Rows.DAK_LAK.toString())
                        .param("contracts[0].from", "1/2/26")
                        .param("contracts[0].to", "31/1/29")
                        .param("suspensions[0].from", "1/3/26")
                        .param("suspensions[0].to", "31/3/26")
                        .param("person.advisingSince", "01/03/2019"))
                .hasStatus3xxRedirection();
        settle();
        return id("select id from practitioners.practitioner where card_number = 'T1'");
    }

    private CaseSetup setup() {
        return new CaseSetup(jdbc, events);
    }

    private CaseSetup.Accepted lastWeek() {
        return CaseSetup.Accepted.litigation(clock.instant().minus(Duration.ofDays(7)));
    }

    private UUID id(String sql) {
        settle();
        return jdbc.sql(sql).query(UUID.class).single();
    }
}
