package vn.tgpl.journeys;

import com.microsoft.playwright.Browser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name of as many letters as its field takes, without a blank, stays within its place in every list. */
@JourneyTest
class LongNamesJourneyTests {

    /** Begins so that it stands first where names do. */
    private static final String NAME = "Aa" + "guyễn".repeat(38) + "WWWWWWWW";

    private static final List<String> LISTS =
            List.of("/requests", "/cases", "/people", "/practitioners", "/referrals?state=ALL");

    /** Here it depends on the day whether one of them is shown. */
    private static final List<String> OTHERS = List.of("/", "/cases/register", "/calendar", "/dashboard");

    /** Where names stand, each with the rows that come first in its list. */
    private static final Map<String, String> NAMES = Map.of(
            "intake.request.beneficiary_name", "where centre_id = :centre order by received_at desc",
            "casework.legal_aid_case.beneficiary_name", "where centre_id = :centre order by accepted_at desc",
            "casework.assignment.practitioner_name", "order by assigned_at desc",
            "people.person.full_name", "where centre_id = :centre order by name_sort_key",
            "practitioners.practitioner.full_name", "where centre_id = :centre order by name_sort_key",
            "referrals.referral.full_name", "where centre_id = :centre order by sent_at desc");

    private static final UUID CENTRE = UUID.fromString("00000000-0000-7000-8000-000000006601");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private final Map<UUID, String> before = new LinkedHashMap<>();

    @BeforeEach
    void someOfEachListHaveIt() {
        NAMES.forEach((column, first) -> jdbc.sql("select id from %s %s limit 5".formatted(table(column), first))
                .param("centre", CENTRE)
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    before.put(id, read(column, id));
                    write(column, id, NAME);
                }));
    }

    @AfterEach
    void theyHaveTheirOwnAgain() {
        NAMES.keySet().forEach(column -> before.forEach((id, name) -> write(column, id, name)));
    }

    @ParameterizedTest(name = "{0} pixels")
    @CsvSource({"1366, 768", "390, 844"})
    void noListScrollsSideways(int width, int height, Browser browser) {
        try (Desk desk = Desk.at(browser, port, width, height, true).signIn("giamdoc")) {
            LISTS.forEach(list -> desk.open(list).sees(NAME).fitsItsWidth());
            OTHERS.forEach(page -> desk.open(page).fitsItsWidth());
        }
    }

    private String read(String column, UUID id) {
        return jdbc.sql("select %s from %s where id = :id".formatted(name(column), table(column)))
                .param("id", id)
                .query(String.class)
                .single();
    }

    private void write(String column, UUID id, String name) {
        jdbc.sql("update %s set %s = :name where id = :id".formatted(table(column), name(column)))
                .param("name", name)
                .param("id", id)
                .update();
    }

    private static String table(String column) {
        return column.substring(0, column.lastIndexOf('.'));
    }

    private static String name(String column) {
        return column.substring(column.lastIndexOf('.') + 1);
    }
}
