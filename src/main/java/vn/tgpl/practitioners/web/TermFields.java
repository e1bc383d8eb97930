package vn.tgpl.practitioners.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.shared.DateRange;

/** The first and the last day of something, as typed; without a last day it goes on. */
class TermFields {

    private @Nullable LocalDate from;

    private @Nullable LocalDate to;

    static TermFields of(@Nullable DateRange range) {
        TermFields fields = new TermFields();
        fields.from = range == null ? null : range.from();
        fields.to = range == null ? null : range.to();
        return fields;
    }

    /** @param path of these fields in the form */
    void check(String path, Errors errors) {
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue(path + ".to", "validation.dateOrder");
        }
        if (from == null && to != null && !errors.hasFieldErrors(path + ".from")) {
            errors.rejectValue(path + ".from", "validation.required");
        }
    }

    @Nullable
    DateRange range() {
        return from == null ? null : new DateRange(from, to);
    }

    boolean isEmpty() {
        return from == null && to == null;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
