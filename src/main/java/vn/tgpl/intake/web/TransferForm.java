package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.TransferRequest;
import vn.tgpl.people.DisclosureBasis;
import vn.tgpl.shared.OfficeId;

/** The form of a transfer: to a centre on record, or to another organisation by its name. */
class TransferForm implements DecisionForm {

    private final Seen seen = new Seen();

    /** Null when the organisation is named. */
    private @Nullable UUID toOffice;

    @Size(max = 300)
    private @Nullable String toOrganisation;

    @NotBlank
    @Size(max = 5000)
    private @Nullable String reason;

    /** A consent of the beneficiary or a ground of law. */
    @Size(max = 100)
    private @Nullable String basis;

    /** Which consent, that names somebody else, was held against whom the request goes to. */
    @Size(max = 400)
    private @Nullable String compared;

    /** Whoever sends it knows that the centre is of neither province. */
    private boolean elsewhere;

    /** Either is given, never both: nobody could tell which was meant. */
    void check(Errors errors) {
        if (toOffice == null && toOrganisation == null) {
            errors.rejectValue("toOffice", "intake.form.toOffice.missing");
        } else if (toOffice != null && toOrganisation != null) {
            errors.rejectValue("toOrganisation", "intake.form.toOrganisation.both");
        }
    }

    /** Of a form that was checked. */
    TransferRequest command(RequestId id) {
        return new TransferRequest(
                id,
                toOffice == null ? null : new OfficeId(toOffice),
                toOrganisation,
                Objects.requireNonNull(reason),
                DisclosureBasis.parse(basis).orElseThrow());
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable String getCompared() {
        return compared;
    }

    public void setCompared(@Nullable String compared) {
        this.compared = compared;
    }

    public @Nullable UUID getToOffice() {
        return toOffice;
    }

    public void setToOffice(@Nullable UUID toOffice) {
        this.toOffice = toOffice;
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }

    public @Nullable String getToOrganisation() {
        return toOrganisation;
    }

    public void setToOrganisation(@Nullable String toOrganisation) {
        this.toOrganisation = toOrganisation;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    @Override
    public Seen getSeen() {
        return seen;
    }

    @Override
    public List<Typed> typed() {
        return List.of(Typed.of("intake.form.toOrganisation", toOrganisation), Typed.of("intake.form.reason", reason));
    }
}
