package vn.tgpl.casework.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.list.CaseListFilter;
import vn.tgpl.casework.list.CaseOrder;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.OfficeId;

/** The filters of the list; all but the words stand in the URL, the words stand behind a token. */
class CaseListForm {

    /** No register is older, none has a year of five digits. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 9999;

    private @Nullable CaseState state;
    private @Nullable FormOfAid form;
    private @Nullable String field;
    private @Nullable UUID office;
    private @Nullable String group;
    private @Nullable UUID practitioner;

    @Min(value = FIRST_YEAR, message = "{casework.list.year.none}")
    @Max(value = LAST_YEAR, message = "{casework.list.year.none}")
    private @Nullable Integer year;

    private CaseListFilter.@Nullable Due due;
    private @Nullable String sort;
    private @Nullable String q;

    @Size(max = SearchWords.LONGEST, message = "{platform.words.tooLong}")
    private @Nullable String words;

    /** The newest first where nothing else is asked for. */
    CaseOrder order() {
        return CaseListHeads.order(sort);
    }

    /**
     * @param ofGroup the group, where the reader may ask for it
     * @param wanted the words to look for, null for the other filters alone
     */
    CaseListFilter toFilter(@Nullable String ofGroup, @Nullable String wanted) {
        return new CaseListFilter(
                state,
                form,
                field,
                office == null ? null : new OfficeId(office),
                ofGroup,
                practitioner == null ? null : new PractitionerId(practitioner),
                year == null || isNoYear(year) ? null : year,
                due,
                wanted);
    }

    /** Whether no register can have that year. */
    static boolean isNoYear(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    /** The addresses of the list with these filters. */
    CaseListAddress address() {
        return new CaseListAddress(this);
    }

    /** Whether more than words narrow the list. */
    public boolean isNarrowed() {
        return Stream.of(state, form, field, office, group, practitioner, year, due)
                .anyMatch(Objects::nonNull);
    }

    public @Nullable CaseState getState() {
        return state;
    }

    public void setState(@Nullable CaseState state) {
        this.state = state;
    }

    public @Nullable FormOfAid getForm() {
        return form;
    }

    public void setForm(@Nullable FormOfAid form) {
        this.form = form;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable UUID getOffice() {
        return office;
    }

    public void setOffice(@Nullable UUID office) {
        this.office = office;
    }

    public @Nullable String getGroup() {
        return group;
    }

    public void setGroup(@Nullable String group) {
        this.group = group;
    }

    public @Nullable UUID getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(@Nullable UUID practitioner) {
        this.practitioner = practitioner;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public CaseListFilter.@Nullable Due getDue() {
        return due;
    }

    public void setDue(CaseListFilter.@Nullable Due due) {
        this.due = due;
    }

    public @Nullable String getSort() {
        return sort;
    }

    /** What is no order of this list is left out. */
    public void setSort(@Nullable String sort) {
        this.sort = CaseListHeads.isOrder(sort) ? sort : null;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
