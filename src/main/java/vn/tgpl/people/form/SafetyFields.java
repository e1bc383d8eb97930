package vn.tgpl.people.form;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.ContactSafety;

/** What was typed of whether somebody is safe to be reached. */
public class SafetyFields {

    private @Nullable Boolean phoneSafe;

    private @Nullable Boolean addressSafe;

    @Size(max = 300)
    private @Nullable String safetyReason;

    protected SafetyFields() {}

    void fill(ContactSafety safety) {
        phoneSafe = safety.phone();
        addressSafe = safety.address();
        safetyReason = safety.reason();
    }

    ContactSafety safety() {
        return new ContactSafety(phoneSafe, addressSafe, safetyReason);
    }

    public @Nullable Boolean getPhoneSafe() {
        return phoneSafe;
    }

    public void setPhoneSafe(@Nullable Boolean phoneSafe) {
        this.phoneSafe = phoneSafe;
    }

    public @Nullable Boolean getAddressSafe() {
        return addressSafe;
    }

    public void setAddressSafe(@Nullable Boolean addressSafe) {
        this.addressSafe = addressSafe;
    }

    public @Nullable String getSafetyReason() {
        return safetyReason;
    }

    public void setSafetyReason(@Nullable String safetyReason) {
        this.safetyReason = safetyReason;
    }
}
