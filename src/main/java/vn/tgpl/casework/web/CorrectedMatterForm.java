package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CorrectMatter;

/** What a case is about after all, as typed. */
class CorrectedMatterForm extends SeenForm {

    @NotBlank
    private @Nullable String fieldCode;

    private @Nullable String proceduralStatusCode;
    private @Nullable String stageCode;

    @Size(max = 200)
    private @Nullable String authority;

    @NotNull
    private CorrectMatter.@Nullable Since since;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    @Size(max = 1000)
    private @Nullable String groupNote;

    @Size(max = 1000)
    private @Nullable String note;

    /** As it stands now. */
    void fill(CaseFile.Head head) {
        fieldCode = head.fieldCode();
        proceduralStatusCode = head.statusCode();
        stageCode = head.stageCode();
        authority = head.authority();
    }

    CorrectMatter command(CaseId caseId) {
        return new CorrectMatter(
                caseId,
                getVersion(),
                new CorrectMatter.Told(Objects.requireNonNull(fieldCode), proceduralStatusCode, stageCode, authority),
                Objects.requireNonNull(since),
                Objects.requireNonNull(reason),
                groupNote,
                note);
    }

    public @Nullable String getFieldCode() {
        return fieldCode;
    }

    public void setFieldCode(@Nullable String fieldCode) {
        this.fieldCode = fieldCode;
    }

    public @Nullable String getProceduralStatusCode() {
        return proceduralStatusCode;
    }

    public void setProceduralStatusCode(@Nullable String proceduralStatusCode) {
        this.proceduralStatusCode = proceduralStatusCode;
    }

    public @Nullable String getStageCode() {
        return stageCode;
    }

    public void setStageCode(@Nullable String stageCode) {
        this.stageCode = stageCode;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public CorrectMatter.@Nullable Since getSince() {
        return since;
    }

    public void setSince(CorrectMatter.@Nullable Since since) {
        this.since = since;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getGroupNote() {
        return groupNote;
    }

    public void setGroupNote(@Nullable String groupNote) {
        this.groupNote = groupNote;
    }
}
