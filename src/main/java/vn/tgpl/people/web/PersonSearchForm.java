package vn.tgpl.people.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.domain.PersonFilter;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.OfficeId;

/** The filters of the list of people; all but the words stand in its URL. */
class PersonSearchForm {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Size(max = SearchWords.LONGEST, message = "{platform.words.tooLong}")
    private @Nullable String words;

    private @Nullable UUID office;

    @Min(value = FIRST_YEAR, message = "{people.list.birthYear.none}")
    @Max(value = LAST_YEAR, message = "{people.list.birthYear.none}")
    private @Nullable Integer birthYear;

    private boolean openCase;

    /** @param wanted the words to look for, null for the other filters alone */
    PersonFilter filter(@Nullable String wanted) {
        boolean possible = birthYear != null && birthYear >= FIRST_YEAR && birthYear <= LAST_YEAR;
        return new PersonFilter(
                wanted, office == null ? null : new OfficeId(office), possible ? birthYear : null, openCase);
    }

    /** Address of the list with these filters and another position. */
    String address(@Nullable String token, @Nullable String after) {
        return PageAddress.of(PeopleController.PAGE)
                .with("q", token)
                .with("office", office)
                .with("birthYear", birthYear)
                .with("openCase", openCase ? Boolean.TRUE : null)
                .with("after", after)
                .toString();
    }

    /** Whether more than words narrow the list. */
    public boolean isNarrowed() {
        return office != null || birthYear != null || openCase;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable UUID getOffice() {
        return office;
    }

    public void setOffice(@Nullable UUID office) {
        this.office = office;
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable Integer birthYear) {
        this.birthYear = birthYear;
    }

    public boolean isOpenCase() {
        return openCase;
    }

    public void setOpenCase(boolean openCase) {
        this.openCase = openCase;
    }
}
