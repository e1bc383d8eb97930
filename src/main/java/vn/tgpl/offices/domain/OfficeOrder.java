package vn.tgpl.offices.domain;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import vn.tgpl.offices.OfficeView;

/** In which order offices are listed. */
final class OfficeOrder {

    /** As the Vietnamese alphabet has it: D before the crossed D, and both before E. */
    static final Comparator<OfficeView> BY_NAME =
            Comparator.comparing(OfficeView::name, Collator.getInstance(Locale.forLanguageTag("vi")));

    /** The centre, then its branches by their abbreviations. */
    static final Comparator<OfficeView> IN_THE_CENTRE =
            Comparator.comparing(OfficeView::kind).thenComparing(OfficeView::abbreviation);

    private OfficeOrder() {}

    /** Those that exist on the day before those that ended or are still to begin. */
    static Comparator<OfficeView> presentFirst(LocalDate day) {
        return Comparator.comparing(office -> !office.existsOn(day));
    }
}
