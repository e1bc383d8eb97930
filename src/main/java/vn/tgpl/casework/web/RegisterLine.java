package vn.tgpl.casework.web;

import java.util.List;

/** A line of the register, ready for the page and for the sheet. */
record RegisterLine(
        String href,
        String number,
        String acceptedOn,
        String code,
        String person,
        String birth,
        String sex,
        String ethnicity,
        String address,
        String nationalId,
        String group,
        String summary,
        String fieldAndForm,
        String practitioner,
        String decision,
        String closing) {

    /** Names of the columns, each with the message {@code casework.register.<name>}. */
    static final List<String> COLUMNS = List.of(
            "number",
            "acceptedOn",
            "code",
            "person",
            "birth",
            "sex",
            "ethnicity",
            "address",
            "nationalId",
            "group",
            "summary",
            "fieldAndForm",
            "practitioner",
            "decision",
            "closing");

    List<String> cells() {
        return List.of(
                number,
                acceptedOn,
                code,
                person,
                birth,
                sex,
                ethnicity,
                address,
                nationalId,
                group,
                summary,
                fieldAndForm,
                practitioner,
                decision,
                closing);
    }
}
