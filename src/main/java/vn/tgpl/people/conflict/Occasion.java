package vn.tgpl.people.conflict;

/** When a check was made. */
public enum Occasion {
    INTAKE,
    /** A request is accepted though the matter may be handled already. */
    ACCEPTANCE,
    PARTIES_CHANGED,
    /** Somebody is helped in the matter besides the first beneficiary. */
    BENEFICIARY_JOINED,
    /** One of several is helped no longer, or that he left was taken back. */
    BENEFICIARY_LEFT,
    ASSIGNMENT,
    /** Who somebody is was corrected. */
    PERSON_CORRECTED,
    /** Who somebody is who performs the case was corrected. */
    PRACTITIONER_CORRECTED,
    /** Two matters were told apart, or no longer are. */
    MATTERS_TOLD_APART,
    /** Records were found to be those of one person, or not to be. */
    RECORDS_LINKED,
    /** A case that had ended is worked on again. */
    CASE_REOPENED,
    /** What a case is about was corrected. */
    MATTER_CORRECTED
}
