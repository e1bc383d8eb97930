package vn.tgpl.people.form;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.platform.web.NameText;

/** What was typed of somebody else in a matter; a row of which only the role is chosen does not count. */
public class PartyFields {

    private @Nullable UUID id;

    private MatterRole role = MatterRole.OPPOSING;

    @Size(max = 200)
    @NameText
    private @Nullable String fullName;

    @Size(max = 30)
    private @Nullable String nationalId;

    @Size(max = 10)
    private @Nullable String birthYear;

    /** Somebody who stands in the matter already; his number stays out of the form, for screens show it masked. */
    public static PartyFields onRecord(UUID id, MatterRole role, String fullName, @Nullable Integer birthYear) {
        PartyFields fields = new PartyFields();
        fields.id = id;
        fields.role = role;
        fields.fullName = fullName;
        fields.birthYear = birthYear == null ? null : birthYear.toString();
        return fields;
    }

    public boolean isBlank() {
        return fullName == null && nationalId == null && birthYear == null;
    }

    /** Null of somebody who does not yet stand in the matter. */
    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public MatterRole getRole() {
        return role;
    }

    /** Of a page that sends none, the role the row began with stands. */
    public void setRole(@Nullable MatterRole role) {
        if (role != null) {
            this.role = role;
        }
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable String getNationalId() {
        return nationalId;
    }

    public void setNationalId(@Nullable String nationalId) {
        this.nationalId = nationalId;
    }

    public @Nullable String getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(@Nullable String birthYear) {
        this.birthYear = birthYear;
    }

    @Override
    public String toString() {
        return "PartyFields[" + role + "]";
    }
}
