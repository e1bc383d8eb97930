package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.journeys.PracticeApplication;

/** The page of each action of the table shows by which law it is done. */
@PracticeApplication
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroundPagesTests {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages", "casework.properties");
    private static final Pattern GROUND = Pattern.compile("<p class=\"page-ground\">(.*?)</p>", Pattern.DOTALL);

    private static final Map<CaseAction, String> PAGES = new EnumMap<>(CaseAction.class);

    static {
        PAGES.put(CaseAction.ASSIGN, "/cases/{id}/assignment");
        PAGES.put(CaseAction.ADD_EXECUTOR, "/cases/{id}/executors/new");
        PAGES.put(CaseAction.REQUEST_CHANGE, "/cases/{id}/change-requests/new");
        PAGES.put(CaseAction.ANSWER_CHANGE, "/cases/{id}/change-answer");
        PAGES.put(CaseAction.REPLACE_EXECUTOR, "/cases/{id}/replacement");
        PAGES.put(CaseAction.DECLARE_BARS, "/cases/{id}/bar-declaration");
        PAGES.put(CaseAction.REGISTER, "/cases/{id}/registrations/new");
        PAGES.put(CaseAction.RECORD_REGISTRATION, "/cases/{id}/registrations/{registrationId}/answer");
        PAGES.put(CaseAction.CORRECT_REGISTRATION, "/cases/{id}/registrations/{registrationId}/correction");
        PAGES.put(CaseAction.RECORD_ACTIVITY, "/cases/{id}/activities/new");
        PAGES.put(CaseAction.SCHEDULE_HEARING, "/cases/{id}/hearings/new");
        PAGES.put(CaseAction.RECORD_OUTCOME, "/cases/{id}/hearings/{hearingId}/outcome");
        PAGES.put(CaseAction.CALL_OFF_HEARING, "/cases/{id}/hearings/{hearingId}/call-off");
        PAGES.put(CaseAction.DROP_TRIAL, "/cases/{id}/told-trial");
        PAGES.put(CaseAction.RECEIVE_PAPERS, "/cases/{id}/papers");
        PAGES.put(CaseAction.EXTEND_PAPERS, "/cases/{id}/paper-extension");
        PAGES.put(CaseAction.CORRECT_NOTICE, "/cases/{id}/notice");
        PAGES.put(CaseAction.CORRECT_MATTER, "/cases/{id}/matter");
        PAGES.put(CaseAction.CORRECT_RESIDENCE, "/cases/{id}/residence");
        PAGES.put(CaseAction.KEEP_HELPING, "/cases/{id}/group-review");
        PAGES.put(CaseAction.CHANGE_PARTIES, "/cases/{id}/parties");
        PAGES.put(CaseAction.END_BENEFICIARY, "/cases/{id}/beneficiaries/{person}/end");
        PAGES.put(CaseAction.RETURN_BENEFICIARY, "/cases/{id}/beneficiaries/{person}/return");
        PAGES.put(CaseAction.TELL_MATTERS_APART, "/cases/{id}/other-matters");
        PAGES.put(CaseAction.EXTEND_ADVICE, "/cases/{id}/advice-extension");
        PAGES.put(CaseAction.REQUEST_VERIFICATION, "/cases/{id}/verifications/new");
        PAGES.put(CaseAction.RECORD_VERIFICATION, "/cases/{id}/verifications/{verificationId}/result");
        PAGES.put(CaseAction.WITHDRAW_VERIFICATION, "/cases/{id}/verifications/{verificationId}/withdrawal");
        PAGES.put(CaseAction.SUSPEND, "/cases/{id}/suspension");
        PAGES.put(CaseAction.RESUME, "/cases/{id}/resumption");
        PAGES.put(CaseAction.CLOSE, "/cases/{id}/closure");
        PAGES.put(CaseAction.DISCONTINUE, "/cases/{id}/discontinuation");
        PAGES.put(CaseAction.HAND_OVER, "/cases/{id}/file-handover");
        PAGES.put(CaseAction.ARCHIVE, "/cases/{id}/archive");
        PAGES.put(CaseAction.REOPEN, "/cases/{id}/reopening");
    }

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private PracticeVisitor visitor;

    @BeforeAll
    void aVisitor() {
        visitor = new PracticeVisitor(application);
    }

    @Test
    void everyActionOfTheTableIsAmongThem() {
        assertThat(PAGES).containsOnlyKeys(CaseAction.values());
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfTheActionShowsItsGround(CaseAction action) {
        List<String> words = beginnings(action);
        assertThat(words).as("words of the ground of %s", action).isNotEmpty();
        assertThat(ground(opened(PAGES.getOrDefault(action, ""))))
                .as("the ground on the page of %s", action)
                .matches(ground -> words.stream().anyMatch(ground::contains), "is one of " + words);
    }

    /** How the words of its ground begin, up to the first length of a period; several where the matter decides. */
    private static List<String> beginnings(CaseAction action) {
        String key = "casework.ground." + action;
        try (Stream<String> lines = Files.lines(MESSAGES)) {
            return lines.filter(line -> line.startsWith(key + "=") || line.startsWith(key + "."))
                    .map(line -> line.substring(line.indexOf('=') + 1).replaceFirst("\\{.*", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ground(String page) {
        Matcher ground = GROUND.matcher(page);
        return ground.find() ? ground.group(1) : "";
    }

    /** The first page of the pattern that opens for somebody. */
    private String opened(String pattern) {
        List<String> paths = new ArrayList<>(new BegunThings(visitor, jdbc).paths(pattern, LocalDate.now(clock)));
        paths.addAll(new PracticeThings(jdbc).paths(pattern));
        return paths.stream()
                .flatMap(path -> accounts().map(account -> visitor.open(path, account)))
                .filter(answer -> answer.getStatus() == 200)
                .findFirst()
                .map(PracticeVisitor::text)
                .orElseThrow(() -> new AssertionError("no page of " + pattern));
    }

    /** The practice accounts first. */
    private Stream<String> accounts() {
        return jdbc.sql("""
                        select a.username from identity.account a
                         where exists (select 1 from identity.account_role r join identity.role_right x on x.role_code = r.role_code
                                        where r.account_id = a.id and x.right_code like 'casework:%')
                         order by a.created_at, a.id""").query(String.class).list().stream();
    }
}
