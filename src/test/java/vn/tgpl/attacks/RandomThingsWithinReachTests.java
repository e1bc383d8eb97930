package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/**
 * Cases strewn at random over offices of two provinces: what a list, a search, a print and the figures tell an account is exactly
 * what a second reckoning, made without the product, says it may see. Always the same cases, for the seed is.
 */
@TgplTest
@Transactional
class RandomThingsWithinReachTests {

    private static final long SEED = 20261123;
    private static final int SETS = 40;
    private static final int ASKED_OF_EACH = 6;
    private static final int CASES = 8;

    private static final List<UUID> OFFICES =
            List.of(Rows.DAK_LAK, Rows.DAK_LAK_BRANCH, Rows.DAK_LAK_OTHER_BRANCH, Rows.DONG_THAP);
    private static final List<String> NAMES = List.of("Vừ Thị Bưởi", "Y Khăm Niê", "Lò Văn Xịn", "H'Wen Mlô");
    private static final Pattern CODE = Pattern.compile("TT\\.TGTT\\.\\d{5}\\.2099");

    /** Whose cases an account may see: told here anew, from the words of the rules. */
    private static final Map<String, Predicate<UUID>> REACH = Map.of(
            "giamdoc", office -> !office.equals(Rows.DONG_THAP),
            "tiepnhan", office -> !office.equals(Rows.DONG_THAP),
            "sotuphap", office -> !office.equals(Rows.DONG_THAP),
            "chinhanh", Rows.DAK_LAK_BRANCH::equals,
            "dongthap", Rows.DONG_THAP::equals,
            // nothing is assigned to them
            "trogiupvien", office -> false,
            "luatsu", office -> false);

    private final Random random = new Random(SEED);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private record Strewn(UUID office, String name, String code) {}

    @Test
    void everybodyFindsWhatIsHisAndNothingElse() {
        int found = 0;
        List<String> accounts = REACH.keySet().stream().sorted().toList();
        for (int set = 0; set < SETS; set++) {
            jdbc.sql("savepoint before_the_set").update();
            List<Strewn> cases = strewn();
            for (int asked = 0; asked < ASKED_OF_EACH; asked++) {
                found += check(accounts.get(random.nextInt(accounts.size())), cases, "set " + set);
            }
            jdbc.sql("rollback to savepoint before_the_set").update();
        }
        assertThat(found).isGreaterThan(100);
    }

    private int check(String account, List<Strewn> cases, String set) {
        Predicate<UUID> reach = REACH.get(account);
        String name = NAMES.get(random.nextInt(NAMES.size()));
        Set<String> all = codes(cases, one -> reach.test(one.office()));
        Set<String> named =
                codes(cases, one -> reach.test(one.office()) && one.name().equals(name));
        String what = set + " as " + account;
        assertThat(shown("/cases", account)).as("%s: list", what).isEqualTo(all);
        if (account.matches("giamdoc|tiepnhan|chinhanh|dongthap")) {
            assertThat(shown("/cases/print", account)).as("%s: print", what).isEqualTo(all);
        }
        assertThat(searched("/cases/search", name, account))
                .as("%s: search of %s", what, name)
                .isEqualTo(named);
        return named.size();
    }

    private List<Strewn> strewn() {
        Rows rows = new Rows(jdbc);
        List<Strewn> cases = new ArrayList<>();
        for (int one = 0; one < CASES; one++) {
            UUID office = OFFICES.get(random.nextInt(OFFICES.size()));
            String name = NAMES.get(random.nextInt(NAMES.size()));
            UUID id = rows.legalAidCase(
                    Rows.CaseFacts.open(office, name, LocalDate.of(2026, 11, 1 + random.nextInt(20))));
            cases.add(new Strewn(office, name, code(id)));
        }
        return cases;
    }

    private String code(UUID id) {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static Set<String> codes(List<Strewn> cases, Predicate<Strewn> which) {
        return cases.stream().filter(which).map(Strewn::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> searched(String path, String words, String account) {
        var posted = mvc.post()
                .uri(path)
                .with(As.user(account))
                .with(csrf())
                .param("words", words)
                .exchange();
        String next = posted.getResponse().getRedirectedUrl();
        assertThat(next).isNotNull();
        return shown(next, account, posted.getResponse().getCookies());
    }

    private Set<String> shown(String path, String account, Cookie... cookies) {
        var request = mvc.get().uri(URI.create(path)).with(As.user(account));
        byte[] page = (cookies.length == 0 ? request : request.cookie(cookies))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return CODE.matcher(new String(page, StandardCharsets.UTF_8))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
