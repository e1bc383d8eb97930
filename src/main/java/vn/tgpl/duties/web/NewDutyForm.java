package vn.tgpl.duties.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.domain.RecordDuty;
import vn.tgpl.platform.web.Drafted;

/** What began a duty, as typed; its id is minted with the empty form. */
@Drafted(namedBy = "subject")
class NewDutyForm {

    @NotNull
    private @Nullable DutyId id;

    @NotNull
    private @Nullable PeriodOfLaw kind;

    @NotNull
    private @Nullable LocalDate begunOn;

    @Size(max = 40)
    private @Nullable String code;

    private @Nullable UUID practitioner;
    private @Nullable UUID office;

    @Size(max = 300)
    private @Nullable String note;

    static NewDutyForm blank(LocalDate today) {
        NewDutyForm form = new NewDutyForm();
        form.id = DutyId.next();
        form.begunOn = today;
        return form;
    }

    RecordDuty command() {
        return new RecordDuty(
                Objects.requireNonNull(id),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(begunOn),
                code == null ? null : code.toUpperCase(Locale.ROOT),
                practitioner,
                office,
                note);
    }

    public @Nullable DutyId getId() {
        return id;
    }

    public void setId(@Nullable DutyId id) {
        this.id = id;
    }

    public @Nullable PeriodOfLaw getKind() {
        return kind;
    }

    public void setKind(@Nullable PeriodOfLaw kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getBegunOn() {
        return begunOn;
    }

    public void setBegunOn(@Nullable LocalDate begunOn) {
        this.begunOn = begunOn;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable UUID getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(@Nullable UUID practitioner) {
        this.practitioner = practitioner;
    }

    public @Nullable UUID getOffice() {
        return office;
    }

    public void setOffice(@Nullable UUID office) {
        this.office = office;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
