package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/** What was typed of the matter. */
class MatterFields {

    @NotNull
    @Size(max = 40)
    private @Nullable String fieldCode;

    @NotNull
    private @Nullable FormOfAid formOfAid;

    @Size(max = 40)
    private @Nullable String proceduralStatusCode;

    @Size(max = 40)
    private @Nullable String stageCode;

    @Size(max = 200)
    private @Nullable String authority;

    @NotBlank
    @Size(max = 10_000)
    private @Nullable String summary;

    @Size(max = 20)
    private @Nullable String provinceCode;

    private @Nullable LocalDate limitationOn;

    private @Nullable LocalDate hearingOn;

    private boolean appointedDefence;

    private boolean centralOrder;

    private boolean commercial;

    private @Nullable Boolean connectedMatter;

    private @Nullable Boolean applicationShown;

    private @Nullable Boolean documentsShown;

    @Size(max = 500)
    private @Nullable String documentsTold;

    public @Nullable String getFieldCode() {
        return fieldCode;
    }

    public void setFieldCode(@Nullable String fieldCode) {
        this.fieldCode = fieldCode;
    }

    public @Nullable FormOfAid getFormOfAid() {
        return formOfAid;
    }

    public void setFormOfAid(@Nullable FormOfAid formOfAid) {
        this.formOfAid = formOfAid;
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

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getProvinceCode() {
        return provinceCode;
    }

    public void setProvinceCode(@Nullable String provinceCode) {
        this.provinceCode = provinceCode;
    }

    public @Nullable LocalDate getLimitationOn() {
        return limitationOn;
    }

    public void setLimitationOn(@Nullable LocalDate limitationOn) {
        this.limitationOn = limitationOn;
    }

    public @Nullable LocalDate getHearingOn() {
        return hearingOn;
    }

    public void setHearingOn(@Nullable LocalDate hearingOn) {
        this.hearingOn = hearingOn;
    }

    public boolean isAppointedDefence() {
        return appointedDefence;
    }

    public void setAppointedDefence(boolean appointedDefence) {
        this.appointedDefence = appointedDefence;
    }

    public boolean isCentralOrder() {
        return centralOrder;
    }

    public void setCentralOrder(boolean centralOrder) {
        this.centralOrder = centralOrder;
    }

    public boolean isCommercial() {
        return commercial;
    }

    public void setCommercial(boolean commercial) {
        this.commercial = commercial;
    }

    public @Nullable Boolean getConnectedMatter() {
        return connectedMatter;
    }

    public void setConnectedMatter(@Nullable Boolean connectedMatter) {
        this.connectedMatter = connectedMatter;
    }

    public @Nullable Boolean getApplicationShown() {
        return applicationShown;
    }

    public void setApplicationShown(@Nullable Boolean applicationShown) {
        this.applicationShown = applicationShown;
    }

    public @Nullable Boolean getDocumentsShown() {
        return documentsShown;
    }

    public void setDocumentsShown(@Nullable Boolean documentsShown) {
        this.documentsShown = documentsShown;
    }

    public @Nullable String getDocumentsTold() {
        return documentsTold;
    }

    public void setDocumentsTold(@Nullable String documentsTold) {
        this.documentsTold = documentsTold;
    }
}
