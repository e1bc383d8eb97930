package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.platform.web.NameText;

/** What was typed of somebody in a case; a row without anything but its role does not count. */
class PartyRow {

    private @Nullable UUID id;

    @NotNull
    private MatterRole role = MatterRole.OPPOSING;

    @Size(max = 200)
    @NameText
    private @Nullable String fullName;

    @Size(max = 30)
    private @Nullable String nationalId;

    @Size(max = 10)
    private @Nullable String birthYear;

    static PartyRow of(CaseFile.Party party) {
        PartyRow row = new PartyRow();
        row.id = party.id();
        row.role = MatterRole.valueOf(party.role());
        row.fullName = party.fullName();
        row.nationalId = party.nationalId();
        row.birthYear = party.birthYear() == null ? null : party.birthYear().toString();
        return row;
    }

    boolean isBlank() {
        return fullName == null && nationalId == null && birthYear == null;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public MatterRole getRole() {
        return role;
    }

    public void setRole(MatterRole role) {
        this.role = role;
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
}
