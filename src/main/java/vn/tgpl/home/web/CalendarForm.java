package vn.tgpl.home.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.home.domain.CalendarFilter;
import vn.tgpl.home.domain.CalendarFilter.Whose;
import vn.tgpl.platform.web.PageAddress;

/** What somebody wants to see of the calendar, as it stands in the URL. */
class CalendarForm {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2099;

    private @Nullable YearMonth month;
    private @Nullable LocalDate day;
    private @Nullable Whose whose;
    private @Nullable UUID practitioner;

    /** Years beyond all cases are as good as unreadable. */
    void check(Errors errors) {
        if (month != null && (month.getYear() < EARLIEST || month.getYear() > LATEST)) {
            errors.rejectValue("month", "home.calendar.month.beyond");
            month = null;
        }
        if (day != null && (day.getYear() < EARLIEST || day.getYear() > LATEST)) {
            errors.rejectValue("day", "home.calendar.month.beyond");
            day = null;
        }
    }

    CalendarFilter filter(LocalDate today) {
        LocalDate near = day == null ? today : day;
        YearMonth shown = month == null ? YearMonth.from(near) : month;
        LocalDate listed = YearMonth.from(near).equals(shown) || day != null ? near : shown.atDay(1);
        return new CalendarFilter(shown, listed, whose == null ? Whose.ALL : whose, practitioner);
    }

    /** Lets the fields show what the page shows; a field that could not be read keeps what was typed. */
    void show(YearMonth shown) {
        month = shown;
    }

    String href(YearMonth other, @Nullable LocalDate listed) {
        String query = PageAddress.of("/calendar")
                .with("month", other)
                .with("day", listed)
                .with("whose", whose)
                .with("practitioner", practitioner)
                .toString();
        return listed == null ? query : query + "#day";
    }

    public @Nullable YearMonth getMonth() {
        return month;
    }

    public void setMonth(@Nullable YearMonth month) {
        this.month = month;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Whose getWhose() {
        return whose;
    }

    public void setWhose(@Nullable Whose whose) {
        this.whose = whose;
    }

    public @Nullable UUID getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(@Nullable UUID practitioner) {
        this.practitioner = practitioner;
    }
}
