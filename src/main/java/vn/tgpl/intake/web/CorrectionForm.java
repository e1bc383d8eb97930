package vn.tgpl.intake.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.CorrectRequest;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.WrittenRequest;

/** The form of a correction; it knows of which version of the request it was made. */
class CorrectionForm extends MatterForm {

    private @Nullable Long version;

    static CorrectionForm of(WrittenRequest request) {
        CorrectionForm form = new CorrectionForm();
        form.version = request.version();
        form.fill(request.claims());
        fill(form.getMatter(), request.matter());
        form.fillPapers(request.papers());
        return form;
    }

    private static void fill(MatterFields fields, Matter matter) {
        fields.setFieldCode(matter.fieldCode());
        fields.setFormOfAid(matter.formOfAid());
        fields.setProceduralStatusCode(matter.proceduralStatusCode());
        fields.setStageCode(matter.stageCode());
        fields.setAuthority(matter.authority());
        fields.setSummary(matter.summary());
        fields.setProvinceCode(matter.provinceCode());
        fields.setLimitationOn(matter.limitationOn());
        fields.setHearingOn(matter.hearingOn());
        fields.setAppointedDefence(matter.appointedDefence());
        fields.setCentralOrder(matter.centralOrder());
        fields.setCommercial(matter.commercial());
        fields.setConnectedMatter(matter.connectedMatter());
    }

    /** @param check reads the fields once they were checked */
    CorrectRequest command(RequestId id, MatterCheck check) {
        return new CorrectRequest(
                id,
                version == null ? -1 : version,
                check.read(getMatter()),
                claims(),
                shown(check.papersOf(getGroups())));
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
