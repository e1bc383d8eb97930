package vn.tgpl.catalog;

/** What a code means beyond its wording, on the days on which it is marked so. */
public enum CodeMark {
    /** Of a procedural status: arrested or in custody, so that 12 hours count (Luật TGPL 2017 Đ31 k2). */
    HELD(CodeList.PROCEDURAL_STATUS),
    /** Of a procedural status: a notice about such a person is acted on at once (Luật TGPL 2017 Đ31 k3). */
    NOTICE_AT_ONCE(CodeList.PROCEDURAL_STATUS),
    /** Of a procedural status: held or accused, and so whoever may have a defender appointed (BLTTHS 2015 Đ58 to Đ61, Đ76). */
    DEFENDED(CodeList.PROCEDURAL_STATUS),
    /** Of an ethnicity: that of a minority (Luật TGPL 2017 Đ7 k4). */
    MINORITY(CodeList.ETHNICITY),
    /** Of a result: the aid was completed. */
    COMPLETION(CodeList.CLOSING_RESULT),
    /** Of a result: the advice was given in writing, so written advice stands on record (Luật TGPL 2017 Đ32 k2). */
    NEEDS_WRITTEN_ADVICE(CodeList.CLOSING_RESULT),
    /** Of a result: it rests on a judgment or decision, whose number and day are told (TT 12/2018 Đ11 k2). */
    NEEDS_DECISION(CodeList.CLOSING_RESULT),
    /** Of a result: the aid was given as asked for, so work of it stands on record (TT 12/2018 Đ10, Đ11). */
    NEEDS_WORK(CodeList.CLOSING_RESULT),
    /** Of a result: the aid is not continued, of which the beneficiary is told in writing (Luật TGPL 2017 Đ37 k2). */
    NOT_CONTINUED(CodeList.CLOSING_RESULT),
    /** Of a result: the beneficiary took the request back and is answered at once (TT 12/2018 Đ9 k2). */
    TAKEN_BACK(CodeList.CLOSING_RESULT),
    /** Of a result: what it rests on concerns one person, and not whoever else is helped (Luật TGPL 2017 Đ37 k1). */
    OF_ONE_PERSON(CodeList.CLOSING_RESULT),
    /** Of a result: a court decided in a trial (TT 12/2018 Đ10). */
    BY_TRIAL(CodeList.CLOSING_RESULT),
    /** Of a stage: no trial is held in it yet (TT 12/2018 Đ10). */
    BEFORE_TRIAL(CodeList.PROCEDURAL_STAGE),
    /** Of a field: opposing parties may agree on one executor outside litigation (Luật TGPL 2017 Đ25 k2 a). */
    COMMON_EXECUTOR(CodeList.FIELD_OF_LAW),
    /** Of a field: it is handled in criminal proceedings, in which alone a defender is appointed (BLTTHS 2015 Đ76). */
    CRIMINAL(CodeList.FIELD_OF_LAW),
    /** Of a ground of refusal: the law gives this person no aid in this matter (Luật TGPL 2017 Đ30 k3 a). */
    NOT_ENTITLED(CodeList.REFUSAL_GROUND),
    /** Of a ground of refusal: another organisation handles the matter already (Luật TGPL 2017 Đ30 k3 d). */
    HANDLED_ELSEWHERE(CodeList.REFUSAL_GROUND),
    /** Of an activity: it answers advice in writing (Luật TGPL 2017 Đ32 k2). */
    WRITTEN_ADVICE(CodeList.ACTIVITY_TYPE),
    /** Of an activity: it is the statement of defence or protection that belongs to the file (TT 12/2018 Đ11 k2). */
    DEFENCE_STATEMENT(CodeList.ACTIVITY_TYPE),
    /** Of a ground of replacement: the beneficiary may ask on it (Luật TGPL 2017 Đ8, Đ25). */
    ON_REQUEST(CodeList.REPLACEMENT_GROUND),
    /**
     * Of a ground of replacement: it lies in the person or the matter and goes on, so that whoever left on it does not come
     * back (Luật TGPL 2017 Đ25 k1, k2 a, b; TTLT 10/2018 Đ6).
     */
    BARS_RETURN(CodeList.REPLACEMENT_GROUND),
    /** Of the end of helping one: he was never helped, so that nothing bars anybody for his sake (Luật TGPL 2017 Đ25 k2 a). */
    NEVER_HELPED(CodeList.BENEFICIARY_END),
    /** Of the end of helping one: he took his request back and is answered at once (TT 12/2018 Đ9 k2). */
    HELP_TAKEN_BACK(CodeList.BENEFICIARY_END),
    /** Of a paper: it shows financial hardship (NĐ 144/2017/NĐ-CP Đ2). */
    SHOWS_HARDSHIP(CodeList.PROOF_PAPER),
    /** Of a paper: it confirms something for one year, that of its issue where it names no other, as that of a poor household does. */
    YEARLY(CodeList.PROOF_PAPER),
    /** Of a paper: it shows the day of birth, which decides the age where only the year was told (Luật TGPL 2017 Đ7 k3, k5). */
    SHOWS_BIRTH(CodeList.PROOF_PAPER),
    /** Of a paper: it may stand for any group, but each for one only (TT 08/2017/TT-BTP Đ33 k15). */
    FOR_ONE_GROUP(CodeList.PROOF_PAPER),
    /** Of a bar: of whom it is true may not defend (BLTTHS 2015 Đ72 k4). */
    BARS_DEFENDER(CodeList.PROCEDURAL_BAR),
    /** Of a bar: he may not protect anybody in criminal proceedings (BLTTHS 2015 Đ83, Đ84; Luật TGPL 2017 Đ25 k2 b). */
    BARS_CRIMINAL_PROTECTOR(CodeList.PROCEDURAL_BAR),
    /** Of a bar: he may not protect anybody in civil proceedings (BLTTDS 2015 Đ75). */
    BARS_CIVIL_PROTECTOR(CodeList.PROCEDURAL_BAR),
    /** Of a bar: he may not protect anybody in administrative proceedings (LTTHC 2015 Đ61). */
    BARS_ADMINISTRATIVE_PROTECTOR(CodeList.PROCEDURAL_BAR);

    private final CodeList list;

    CodeMark(CodeList list) {
        this.list = list;
    }

    /** The only list whose codes bear it. */
    public CodeList list() {
        return list;
    }
}
