package vn.tgpl.people;

import static vn.tgpl.people.FactAnswer.MASKED;
import static vn.tgpl.people.FactAnswer.NEVER;
import static vn.tgpl.people.FactAnswer.SHOWN;
import static vn.tgpl.people.FactAnswer.WITH_REASON;

/**
 * Which sensitive fact who may see: the one table that pages, prints, sheets, results of a search and the register ask
 * (Luật TGPL 2017 Đ6 k1 c; NĐ 356/2025 Đ4). Printed to {@code docs/sensitive-facts.md}.
 */
public final class SensitiveFacts {

    private SensitiveFacts() {}

    public static FactAnswer answer(SensitiveFact fact, ReaderStanding standing) {
        return switch (standing) {
            case CASE_TEAM, RECEPTION, HEAD -> ofTheTeam(fact);
            case OFF_THE_CASE, DEPARTMENT -> WITH_REASON;
            case ACCOUNTANT -> MASKED;
            case ADMINISTRATOR, REFERRING_AGENCY, NATIONAL_SUPERVISOR, OTHER_CENTRE -> NEVER;
            case BESIDE_THE_MATTER -> besideTheMatter(fact);
        };
    }

    /** The number of somebody who did not ask for aid is nobody's daily business. */
    private static FactAnswer ofTheTeam(SensitiveFact fact) {
        return fact == SensitiveFact.PARTY_NUMBER ? WITH_REASON : SHOWN;
    }

    private static FactAnswer besideTheMatter(SensitiveFact fact) {
        return switch (fact) {
            case HIV, DOMESTIC_VIOLENCE, TRAFFICKING, OTHER_GROUP, CHARGES, MATTER, OTHER_PARTIES, PARTY_NUMBER ->
                MASKED;
            case ETHNICITY, ID_NUMBER, OLD_ID_NUMBER, PHONE, CONTACT_NOTE, ADDRESS -> WITH_REASON;
            // namesakes are told apart by it
            case CHILD -> SHOWN;
        };
    }
}
