package vn.tgpl.people;

import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** How whoever reads stands to the matter he reads of; rights, scope and assignment decide, not the name of a role. */
public enum ReaderStanding {
    /** Performs the case. */
    CASE_TEAM,
    /** Receives and decides about requests at the office or the centre. */
    RECEPTION,
    /** Appoints at the office or the centre. */
    HEAD,
    /** Works for himself and does not perform this case, or no longer. */
    OFF_THE_CASE,
    /** Belongs to the centre and neither receives nor appoints. */
    ACCOUNTANT,
    /** Looks after the centres of a province. */
    DEPARTMENT,
    ADMINISTRATOR,
    REFERRING_AGENCY,
    NATIONAL_SUPERVISOR,
    /** Of a centre that helps the same person in a matter of its own. */
    OTHER_CENTRE,
    /** Looks at a person or a list, and so at no one matter, whatever he is in one. */
    BESIDE_THE_MATTER;

    /**
     * Of a matter within the reader's scope; whoever is of another centre never comes to ask.
     *
     * @param executor he is assigned to the case
     */
    static ReaderStanding of(Actor reader, boolean executor) {
        if (executor) {
            return CASE_TEAM;
        }
        AccessScope.Level level = reader.scope().level();
        return switch (level) {
            case NONE -> reader.may("identity:manage") ? ADMINISTRATOR : REFERRING_AGENCY;
            case OWN -> OFF_THE_CASE;
            case OFFICE, CENTRE ->
                reader.may("casework:assign") ? HEAD : reader.may("intake:decide") ? RECEPTION : ACCOUNTANT;
            case PROVINCE -> DEPARTMENT;
            case ALL -> NATIONAL_SUPERVISOR;
        };
    }
}
