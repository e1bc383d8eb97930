package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.WithdrawRequest;
import vn.tgpl.shared.Display;

/** The form of a withdrawal. */
class WithdrawalForm implements DecisionForm {

    private final Seen seen = new Seen();

    @NotNull
    private @Nullable LocalDate receivedOn;

    @NotBlank
    @Size(max = 5000)
    private @Nullable String reason;

    static WithdrawalForm on(LocalDate day) {
        WithdrawalForm form = new WithdrawalForm();
        form.receivedOn = day;
        return form;
    }

    WithdrawRequest command(RequestId id) {
        return new WithdrawRequest(id, Objects.requireNonNull(receivedOn), Objects.requireNonNull(reason));
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
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
        return List.of(
                Typed.of("intake.form.withdrawalReceivedOn", Display.date(receivedOn)),
                Typed.of("intake.form.reason", reason));
    }
}
