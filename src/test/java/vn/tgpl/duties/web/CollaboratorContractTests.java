package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.shared.TimeOrderedId;

/** TT 08/2017 Đ8: the contract of a collaborator within thirty days of his card, arising with the card by itself. */
class CollaboratorContractTests extends DutyWebTest {

    private static final String NAME = "Lo Van Kim";

    /** Days from today; a contract runs for a year from its day. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            COLLABORATOR,      -5,    -,    OPEN
            COLLABORATOR,      -90,   -,    OPEN
            COLLABORATOR,      -5,    -2,   none
            COLLABORATOR,      -5,    -100, none
            COLLABORATOR,      -5,    -800, OPEN
            COLLABORATOR,      -5,    3,    none
            CONTRACT_LAWYER,   -5,    -800, none
            LEGAL_AID_OFFICER, -5,    -,    none""")
    void itArisesForACollaboratorWhomNoContractBindsFromHisCardOn(
            String kind, int card, @Nullable Integer contract, String expected) {
        assertThat(enter(kind, card, contract)).hasStatus3xxRedirection();
        assertThat(duties()).isEqualTo(expected.equals("none") ? "" : "P2 " + iso(card) + " OPEN -");
    }

    @Test
    void itStandsInTheListAndIsMetByTheContractAndOpenAgainWithoutIt() {
        enter("COLLABORATOR", -5, null);
        assertThat(get("/duties", As.director()))
                .bodyText()
                .contains("Cộng tác viên có thẻ: ký hợp đồng", NAME, "TT 08/2017/TT-BTP Đ8");
        assertThat(enter("COLLABORATOR", -5, -2)).hasStatus3xxRedirection();
        assertThat(duties()).isEqualTo("P2 " + iso(-5) + " MET " + iso(-2));
        enter("COLLABORATOR", -5, 10);
        assertThat(duties()).as("another contract").isEqualTo("P2 " + iso(-5) + " MET " + iso(-2));
        enter("COLLABORATOR", -5, null);
        assertThat(duties()).as("taken out").isEqualTo("P2 " + iso(-5) + " OPEN -");
        enter("COLLABORATOR", -5, 10);
        assertThat(duties()).as("one that is yet to begin").isEqualTo("P2 " + iso(-5) + " MET " + iso(0));
    }

    @Test
    void aCardThatIsCorrectedBeginsItAnewAndWhoIsNoCollaboratorOwesNone() {
        enter("COLLABORATOR", -5, null);
        enter("COLLABORATOR", -5, null);
        assertThat(duties()).as("sent again").isEqualTo("P2 " + iso(-5) + " OPEN -");
        enter("COLLABORATOR", -3, null);
        assertThat(duties()).isEqualTo("P2 " + iso(-5) + " DROPPED -; P2 " + iso(-3) + " OPEN -");
        enter("LEGAL_AID_OFFICER", -3, null);
        assertThat(duties()).isEqualTo("P2 " + iso(-5) + " DROPPED -; P2 " + iso(-3) + " DROPPED -");
        assertThat(get("/duties/" + first(), As.director())).bodyText().contains("Thẻ của cộng tác viên đã được sửa");
    }

    @Test
    void whatWasEnteredByHandForHimIsNotDoubledAndIsMetByTheContract() {
        enter("LEGAL_AID_OFFICER", -5, null);
        assertThat(post(
                        "/duties",
                        As.director(),
                        "id",
                        TimeOrderedId.next().toString(),
                        "kind",
                        "P2_WITH_REASON",
                        "begunOn",
                        day(-4),
                        "practitioner",
                        practitioner()))
                .hasStatus3xxRedirection();
        enter("COLLABORATOR", -5, null);
        assertThat(duties()).isEqualTo("P2_WITH_REASON " + iso(-4) + " OPEN -");
        enter("COLLABORATOR", -5, -1);
        assertThat(duties()).isEqualTo("P2_WITH_REASON " + iso(-4) + " MET " + iso(-1));
    }

    @Test
    void aLawyerIsStillNotEnteredWithoutAContract() {
        assertThat(enter("CONTRACT_LAWYER", -5, null)).hasStatus(422).bodyText().contains("contracts[0].from-error");
    }

    @Test
    void whatSomebodyDroppedStaysDroppedWhileOnlyHisNameIsCorrected() {
        enter("COLLABORATOR", -5, null);
        assertThat(post("/duties/" + first() + "/dropping", As.director(), "version", "0", "reason", "Thôi làm"))
                .hasStatus3xxRedirection();
        send("/practitioners/" + practitioner(), "Lo Van Kim Anh", "COLLABORATOR", -5, null);
        assertThat(duties()).isEqualTo("P2 " + iso(-5) + " DROPPED -");
    }

    private MvcTestResult enter(String kind, int card, @Nullable Integer contract) {
        String id = practitioner();
        return send(id.isEmpty() ? "/practitioners" : "/practitioners/" + id, NAME, kind, card, contract);
    }

    private MvcTestResult send(String to, String name, String kind, int card, @Nullable Integer contract) {
        return post(
                to,
                As.director(),
                "version",
                his(
                        "select coalesce(max(version), 0)::text from practitioners.practitioner where card_number = 'CTV-77'"),
                "person.fullName",
                name,
                "kind",
                kind,
                "card.number",
                "CTV-77",
                "card.issuedOn",
                day(card),
                "officeId",
                Rows.DAK_LAK.toString(),
                "contracts[0].from",
                contract == null ? "" : day(contract),
                "contracts[0].to",
                contract == null ? "" : day(contract + 365));
    }

    private String practitioner() {
        return his("select coalesce(max(id::text), '') from practitioners.practitioner where card_number = 'CTV-77'");
    }

    private UUID first() {
        return UUID.fromString(his("""
                select d.id::text from duties.duty d join practitioners.practitioner p on p.id = d.practitioner_id
                 where p.card_number = 'CTV-77' order by d.begun_at limit 1"""));
    }

    private String duties() {
        return his("""
                select coalesce(string_agg(d.kind || ' ' || (d.begun_at at time zone 'Asia/Ho_Chi_Minh')::date || ' ' || d.state
                                           || case d.state when 'DROPPED' then ' -' else ' ' || coalesce(d.met_on::text, '-') end,
                                           '; ' order by d.begun_at), '')
                  from duties.duty d join practitioners.practitioner p on p.id = d.practitioner_id
                 where p.card_number = 'CTV-77'""");
    }

    private String his(String statement) {
        return jdbc.sql(statement).query(String.class).single();
    }

    private String iso(int fromToday) {
        return LocalDate.now(clock).plusDays(fromToday).toString();
    }
}
