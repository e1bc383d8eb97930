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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.identity.domain.Phone;

/** Each signs in from a place of its own. */
abstract class SecondFactorWebTest extends OwnAccountTest {

    static final String USERNAME = "hai.lop";
    static final String PAGE = "/account/second-factor";
    static final String SIGN_IN = "/login/second-factor";
    private static final Pattern CODE_ON_PAPER = Pattern.compile("<code>([2-9A-Z-]{14})</code>");

    @Autowired
    Clock clock;

    @Autowired
    Journal journal;

    private final String address = "place " + UUID.randomUUID();

    SecondFactorWebTest() {
        super(USERNAME);
    }

    /** An account that enrolled, signed in at once and for good, and what makes its codes. */
    record Enrolled(Cookie session, Phone phone, List<String> onPaper) {}

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
