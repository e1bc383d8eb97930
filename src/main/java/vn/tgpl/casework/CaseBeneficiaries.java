package vn.tgpl.casework;

import vn.tgpl.people.PersonCondition;

/** Finds cases by anybody who is helped in them, the first or one who joined him later. */
public final class CaseBeneficiaries {

    private CaseBeneficiaries() {}

    /**
     * A condition on {@code casework.legal_aid_case c}; it uses the parameters of the person's condition.
     *
     * @param person not hopeless
     */
    public static String predicate(PersonCondition person) {
        // an array, so that "the first or one of the others" can walk two indexes
        return """
                (%s or c.id = any (array(
                    select joined.case_id from casework.further_beneficiary joined
                      join people.person helped on helped.id = joined.person_id
                     where %s)))""".formatted(
                        person.predicate("c.beneficiary_name_folded", "c.beneficiary_id"),
                        person.predicate("helped.name_folded", "helped.id"));
    }
}
