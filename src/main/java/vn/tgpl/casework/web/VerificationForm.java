package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.TimeOrderedId;

/** What is to be verified, as typed; its id is minted with the empty form. */
abstract class VerificationForm extends OpenedForm {

    @NotNull
    private @Nullable UUID id;

    @Size(max = 200)
    private @Nullable String counterpart;

    @NotBlank
    @Size(max = 2000)
    private @Nullable String subject;

    @NotNull
    private @Nullable LocalDate askedOn;

    /** An empty form, of today. */
    final void begin(LocalDate today) {
        id = TimeOrderedId.next();
        askedOn = today;
    }

    /** What is typed is sent anew under another id. */
    void renew() {
        id = TimeOrderedId.next();
    }

    final UUID sentId() {
        return Objects.requireNonNull(id);
    }

    final String what() {
        return Objects.requireNonNull(subject);
    }

    final LocalDate day() {
        return Objects.requireNonNull(askedOn);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getCounterpart() {
        return counterpart;
    }

    public void setCounterpart(@Nullable String counterpart) {
        this.counterpart = counterpart;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(@Nullable LocalDate askedOn) {
        this.askedOn = askedOn;
    }
}
