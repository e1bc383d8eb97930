package vn.tgpl.casework;

import vn.tgpl.people.PersonCondition;

/** Finds cases by anybody who is or was helped in them: who heads the case, who joined, and who was accepted and left it to them. */
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
                     where %s
                    union all
                    select left_behind.id from casework.legal_aid_case left_behind
                      join people.person helped on helped.id = left_behind.first_beneficiary_id
                     where %s)))""".formatted(
                        person.predicate("c.beneficiary_name_folded", "c.beneficiary_id"),
                        person.predicate("helped.name_folded", "helped.id"),
                        person.predicate("helped.name_folded", "helped.id"));
    }
}
