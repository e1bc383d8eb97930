package vn.tgpl.reporting.domain;

import java.util.Locale;

/**
 * By what cases are told apart, in the order of the charts, the longest of which comes last. The expression is over
 * {@code casework.legal_aid_case c} and gives text.
 */
public enum Dimension {
    FORM("c.form_of_aid"),
    FIELD("c.field_code"),
    OFFICE("c.office_id::text"),
    PROVINCE("c.province_code"),
    /** Groups that would hurt a person when told are one (Luật TGPL Đ6 k1). */
    GROUP("""
            case when c.principal_group_code in (
                      select v.group_code from catalog.eligibility_group_version v where v.sensitive)
                 then 'PROTECTED' else c.principal_group_code end""");

    /** The value that stands for all protected groups. */
    public static final String PROTECTED = "PROTECTED";

    private final String expression;

    Dimension(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    /** Name of its column in a result. */
    String column() {
        return "by_" + name().toLowerCase(Locale.ROOT);
    }
}
