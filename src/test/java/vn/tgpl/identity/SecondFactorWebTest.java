package vn.tgpl.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.identity.domain.Phone;

/** Not rolled back: sessions end at a commit. The account is made for each test and taken away; each signs in from a place of its own. */
@TgplTest
abstract class SecondFactorWebTest {

    static final String USERNAME = "hai.lop";
    static final String PASSWORD = "tgpl-demo";
    static final String PAGE = "/account/second-factor";
    static final String SIGN_IN = "/login/second-factor";
    private static final Pattern CODE_ON_PAPER = Pattern.compile("<code>([2-9A-Z-]{14})</code>");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Journal journal;

    String id = "";
    private String address = "";

    /** An account that enrolled, signed in at once and for good, and what makes its codes. */
    record Enrolled(Cookie session, Phone phone, List<String> onPaper) {}

    @BeforeEach
    void anAccount() {
        id = UUID.randomUUID().toString();
        address = "place " + id;
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, version)
                        select :id::uuid, :username, 'Hai Lớp', password_hash, office_id, true, false, created_at, 0
                          from identity.account where username = 'tiepnhan'""").param("id", id).param("username", USERNAME).update();
        jdbc.sql("insert into identity.account_role values (:id::uuid, 'INTAKE_OFFICER')")
                .param("id", id)
                .update();
    }

    @AfterEach
    void noAccount() {
        for (String table : List.of("second_factor", "passkey", "account_role")) {
            jdbc.sql("delete from identity." + table + " where account_id = :id::uuid")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("delete from identity.account where id = :id::uuid")
                .param("id", id)
                .update();
    }

    Enrolled enrol() throws Exception {
        Cookie session = cookie(signIn(PASSWORD));
        String page = text(send(get(PAGE).cookie(session)));
        Phone phone = Phone.typed(page);
        ResultActions answer =
                send(enrolment(page, phone.code(clock.instant(), 0)).cookie(session));
        return new Enrolled(cookie(answer), phone, onPaper(text(answer)));
    }

    static MockHttpServletRequestBuilder enrolment(String page, String code) {
        return post(PAGE)
                .param("sealed", page.replaceAll("(?s).*name=\"sealed\" value=\"([^\"]+)\".*", "$1"))
                .param("code", code)
                .param("currentPassword", PASSWORD);
    }

    ResultActions signIn(String password) throws Exception {
        return send(post("/login").param("username", USERNAME).param("password", password));
    }

    /** The password was right, the code is still to come. */
    Cookie half() throws Exception {
        return cookie(signIn(PASSWORD));
    }

    ResultActions code(Cookie half, String code) throws Exception {
        return send(post(SIGN_IN).cookie(half).param("code", code));
    }

    ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        }));
    }

    List<String> actions() {
        return journal.entriesOf("account", id).stream()
                .map(JournalEntryView::action)
                .toList();
    }

    static List<String> onPaper(String page) {
        return CODE_ON_PAPER
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    static Cookie cookie(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getCookie("SESSION"));
    }

    static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
