package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of Luật TGPL 2017 Đ7 under some of its wordings, as the law and TT 08/2017/TT-BTP Đ33 have it.
 *
 * @param first of the wordings, counted from 1
 * @param asks what else than age and status: MINORITY, MATTER, COMPANION, HOUSEHOLD, and HARDSHIP, which papers show
 * @param sets of papers, any of which proves it, without that of Đ33 k15
 */
record Article7Line(
        String group,
        int first,
        int last,
        @Nullable Integer ageFrom,
        @Nullable Integer ageUnder,
        Set<String> statuses,
        Set<String> asks,
        List<Set<String>> sets) {

    /** The first days of the wordings: of the law, and of the three that changed it since. */
    static final List<LocalDate> WORDINGS = List.of(
            LocalDate.of(2018, 1, 1), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    /** TT 08/2017/TT-BTP Đ33 k15, for any group. */
    static final String OTHER = "OTHER_COMPETENT_PAPER";

    private static final List<String> HARDSHIP =
            List.of("NEAR_POOR_CERTIFICATE", "SOCIAL_ALLOWANCE_DECISION", "SOCIAL_SHELTER_DECISION");

    private static final List<String> ACCUSED = List.of(
            "ARRESTED",
            "IN_CUSTODY",
            "ACCUSED_DETAINED",
            "ACCUSED_AT_LARGE",
            "DEFENDANT_DETAINED",
            "DEFENDANT_AT_LARGE");

    private static final List<String> EIGHT = List.of(
            "DENOUNCED", "PROPOSED_FOR_PROSECUTION", "HELD_IN_EMERGENCY", "VICTIM", "WITNESS", "DIVERTED", "PRISONER");

    // group | wordings | ages | statuses | asks | sets of papers: + joins those of one set, / parts sets, HARDSHIP any
    // of three
    private static final String TABLE = """
            NCC           | 1-4 |       |         |                  | NCC_RECOGNITION / NCC_TITLE / NCC_MEDAL / NCC_ALLOWANCE / NCC_INVALID / NCC_HELPER
            HO_NGHEO      | 1-4 |       |         |                  | POOR_CERTIFICATE
            TRE_EM        | 1-4 | -16   |         |                  | BIRTH_CERTIFICATE / IDENTITY_PAPER / PROCEDURAL_DOCUMENT / ADMINISTRATIVE_VIOLATION_DOCUMENT
            DTTS_DBKK     | 1-4 |       |         | MINORITY         | ETHNICITY_RESIDENCE_PAPER / PROCEDURAL_DOCUMENT
            BBT_16_18     | 1-2 | 16-18 | ACCUSED |                  | PROCEDURAL_DOCUMENT
            NCTN_16_18    | 3-4 | 16-18 | EIGHT   |                  | PROCEDURAL_DOCUMENT
            BBT_CAN_NGHEO | 1-3 |       | ACCUSED | HOUSEHOLD        | NEAR_POOR_CERTIFICATE+PROCEDURAL_DOCUMENT
            NN_MUA_BAN    | 2-4 |       |         | MATTER COMPANION | TRAFFICKING_VICTIM_PAPER
            TN_LIET_SI    | 1-3 |       |         | HARDSHIP         | HARDSHIP+MARTYR_ALLOWANCE_DECISION / HARDSHIP+MARTYR_FAMILY_CERTIFICATE+KINSHIP_PROOF
            TN_LIET_SI    | 4-4 |       |         |                  | MARTYR_ALLOWANCE_DECISION / MARTYR_FAMILY_CERTIFICATE+KINSHIP_PROOF
            CDDC          | 1-3 |       |         | HARDSHIP         | HARDSHIP+ORANGE_ALLOWANCE_DECISION / HARDSHIP+ORANGE_DISEASE_CERTIFICATE
            CDDC          | 4-4 |       |         |                  | ORANGE_ALLOWANCE_DECISION / ORANGE_DISEASE_CERTIFICATE
            CAO_TUOI      | 1-3 | 60-   |         | HARDSHIP         | SOCIAL_ALLOWANCE_DECISION / SOCIAL_SHELTER_DECISION / NEAR_POOR_CERTIFICATE+AGE_DOCUMENT
            CAO_TUOI      | 4-4 | 60-   |         |                  | AGE_DOCUMENT
            KHUYET_TAT    | 1-3 |       |         | HARDSHIP         | NEAR_POOR_CERTIFICATE+DISABILITY_CERTIFICATE / SOCIAL_ALLOWANCE_DECISION / SOCIAL_SHELTER_DECISION
            KHUYET_TAT    | 4-4 |       |         |                  | DISABILITY_CERTIFICATE
            BI_HAI_16_18  | 1-2 | 16-18 | VICTIM  | HARDSHIP         | HARDSHIP+PROCEDURAL_DOCUMENT
            NN_BLGD       | 1-3 |       |         | HARDSHIP         | VICTIM_SHELTER_DECISION / NEAR_POOR_CERTIFICATE+INJURY_TREATMENT_PAPER / NEAR_POOR_CERTIFICATE+NO_CONTACT_ORDER / NEAR_POOR_CERTIFICATE+VIOLENCE_SANCTION_DECISION
            NN_BLGD       | 4-4 |       |         |                  | VICTIM_SHELTER_DECISION / INJURY_TREATMENT_PAPER / NO_CONTACT_ORDER / VIOLENCE_SANCTION_DECISION
            NN_MUA_BAN_KK | 1-1 |       |         | HARDSHIP         | HARDSHIP+TRAFFICKING_VICTIM_PAPER
            HIV           | 1-3 |       |         | HARDSHIP         | HARDSHIP+HIV_CONFIRMATION
            HIV           | 4-4 |       |         |                  | HIV_CONFIRMATION
            CAN_NGHEO     | 4-4 |       |         | HOUSEHOLD        | NEAR_POOR_CERTIFICATE
            TCXH          | 4-4 |       |         |                  | SOCIAL_ALLOWANCE_DECISION / SOCIAL_SHELTER_DECISION
            """;

    static List<Article7Line> all() {
        return TABLE.lines().map(Article7Line::read).toList();
    }

    /** The days on which a wording it belongs to begins. */
    List<LocalDate> days() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(wording -> WORDINGS.get(wording - 1))
                .toList();
    }

    private static Article7Line read(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String[] wordings = cells.get(1).split("-", -1);
        String[] ages =
                cells.get(2).isEmpty() ? new String[] {"", ""} : cells.get(2).split("-", -1);
        return new Article7Line(
                cells.get(0),
                Integer.parseInt(wordings[0]),
                Integer.parseInt(wordings[1]),
                number(ages[0]),
                number(ages[1]),
                statuses(cells.get(3)),
                Set.copyOf(words(cells.get(4), " ")),
                words(cells.get(5), " / ").stream()
                        .flatMap(set -> sets(words(set, "\\+")))
                        .toList());
    }

    private static Set<String> statuses(String of) {
        return switch (of) {
            case "ACCUSED" -> Set.copyOf(ACCUSED);
            case "EIGHT" ->
                Set.copyOf(Stream.concat(ACCUSED.stream(), EIGHT.stream()).toList());
            default -> Set.copyOf(words(of, " "));
        };
    }

    private static Stream<Set<String>> sets(List<String> papers) {
        return papers.contains("HARDSHIP")
                ? HARDSHIP.stream().map(paper -> with(papers, paper))
                : Stream.of(Set.copyOf(papers));
    }

    private static Set<String> with(List<String> papers, String hardship) {
        List<String> set = new ArrayList<>(papers);
        set.replaceAll(paper -> paper.equals("HARDSHIP") ? hardship : paper);
        return Set.copyOf(set);
    }

    private static List<String> words(String cell, String between) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(between, -1));
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    @Override
    public String toString() {
        return group + " " + first + "-" + last;
    }
}
