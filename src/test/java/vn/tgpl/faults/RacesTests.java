package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tgpl.shared.FieldChange;
import vn.tgpl.shared.FieldChanges;
import vn.tgpl.shared.TimeOrderedId;

/** R8 and R10: many do the same at the same moment, through the pages. Who reads 503 sends the same form again, as he is told. */
@Tag("faults")
class RacesTests {

    private static final String BRANCH = "00000000-0000-7000-8000-000000006612";

    private static final int MOST_TRIES = 40;

    private static OwnPostgres server;
    private static ApplicationProcess node;
    private static Kept kept;
    private static JdbcClient jdbc;

    @BeforeAll
    static void anApplication() {
        server = FaultDatabase.filled();
        node = ApplicationProcess.start(server.url(FaultDatabase.NAME));
        kept = new Kept(server, FaultDatabase.NAME);
        jdbc = JdbcClient.create(new DriverManagerDataSource(server.url(FaultDatabase.NAME), "postgres", ""));
    }

    @AfterAll
    static void letGo() {
        if (node != null) {
            node.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void fiftyRequestsOfOneCentreAtOnceDrawNumbersWithoutAGap() throws Exception {
        Clerk clerk = Clerk.signedIn(node, "tiepnhan");
        List<UUID> ids = ids(50);
        assertThat(AllAtOnce.run(ids.stream().map(id -> writing(clerk, id)).toList()))
                .as(node::faults)
                .containsOnly(302);
        kept.assertWhole(ids, ids);
    }

    @Test
    void aHundredFormsThatGoOutTwiceMakeOneThingEach() throws Exception {
        Clerk clerk = Clerk.signedIn(node, "tiepnhan");
        List<UUID> ids = ids(100);
        for (int from = 0; from < ids.size(); from += 20) {
            List<Callable<Integer>> twice = ids.subList(from, from + 20).stream()
                    .flatMap(id -> Stream.of(writing(clerk, id), writing(clerk, id)))
                    .toList();
            assertThat(AllAtOnce.run(twice)).as(node::faults).containsOnly(302);
        }
        assertThat(kept.thereOf(ids)).doesNotHaveDuplicates().hasSize(ids.size());
        kept.assertWhole(ids, ids);
    }

    @Test
    void ofManyWhoAcceptOneRequestOneDoes() throws Exception {
        Clerk clerk = Clerk.signedIn(node, "tiepnhan");
        UUID id = TimeOrderedId.next();
        assertThat(writing(clerk, id).call()).isEqualTo(302);
        Callable<Integer> accepting = () -> accept(clerk, id);
        List<Integer> answers =
                AllAtOnce.run(Stream.generate(() -> accepting).limit(16).toList());
        assertThat(answers).as(node::faults).isSubsetOf(302, 409, 503).contains(302);
        assertThat(count("select count(*) from intake.request_acceptance where request_id = :id", id))
                .isOne();
        assertThat(count("select count(*) from casework.legal_aid_case where request_id = :id", id))
                .isOne();
        assertThat(count(
                        "select count(*) from audit.entry where action = 'intake.accept' and subject_id = :id::text",
                        id))
                .isOne();
        kept.assertJournalHolds();
    }

    @Test
    void ofManyWhoEditOneOfficeAtOnceOneDoesAndNothingIsOverwrittenUnseen() throws Exception {
        Clerk clerk = Clerk.signedIn(node, "quantri");
        int rounds = 5;
        int first = version();
        for (int round = 0; round < rounds; round++) {
            int seen = version();
            List<Callable<Integer>> editors = IntStream.range(0, 8)
                    .mapToObj(editor -> (Callable<Integer>) () -> rename(clerk, seen, seen + "-" + editor))
                    .toList();
            List<Integer> answers = AllAtOnce.run(editors);
            assertThat(answers).as(node::faults).isSubsetOf(302, 409, 503).containsOnlyOnce(302);
        }
        assertThat(version()).isEqualTo(first + rounds);
        List<FieldChange> told = jdbc
                .sql("select reason from audit.entry where action = 'offices.changed' and subject_id = :id order by id")
                .param("id", BRANCH)
                .query(String.class)
                .list()
                .stream()
                .flatMap(reason -> FieldChanges.read(reason).stream())
                .filter(change -> change.field().equals("name"))
                .toList();
        assertThat(told).hasSize(rounds);
        for (int at = 1; at < rounds; at++) {
            assertThat(told.get(at).before()).isEqualTo(told.get(at - 1).now());
        }
        kept.assertJournalHolds();
    }

    private static int version() {
        return jdbc.sql("select version from offices.office where id = :id::uuid")
                .param("id", BRANCH)
                .query(Integer.class)
                .single();
    }

    private static int rename(Clerk clerk, int seen, String mark) throws Exception {
        Map<String, String> form = Map.of(
                "version",
                Integer.toString(seen),
                "name",
                "Branch " + mark,
                "abbreviation",
                "CN2",
                "parent",
                "00000000-0000-7000-8000-000000006601",
                "from",
                "01/03/2009");
        return clerk.post(node, "/admin/offices/" + BRANCH, form).statusCode();
    }

    private static int accept(Clerk clerk, UUID id) throws Exception {
        return clerk.post(node, "/requests/" + id + "/acceptance", Map.of("seen.version", "0"))
                .statusCode();
    }

    /** Until it is answered by something else than a word to try again. */
    private static Callable<Integer> writing(Clerk clerk, UUID id) {
        return () -> {
            int status = 503;
            for (int tries = 0; status == 503 && tries < MOST_TRIES; tries++) {
                status = clerk.write(node, id).statusCode();
            }
            return status;
        };
    }

    private static List<UUID> ids(int number) {
        return Stream.generate(TimeOrderedId::next).limit(number).toList();
    }

    private static int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }
}
