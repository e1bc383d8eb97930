package vn.tgpl.intake.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.PartyNow;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.form.PartyFields;

/** The form of a correction; it knows of which version of the request it was made. */
class CorrectionForm extends MatterForm {

    private @Nullable Long version;

    @Valid
    private RequesterFields reception = new RequesterFields();

    @Valid
    private List<PartyFields> parties = new ArrayList<>();

    static CorrectionForm of(WrittenRequest request) {
        CorrectionForm form = new CorrectionForm();
        form.version = request.version();
        RequestContent content = request.content();
        form.fill(content.claims());
        fill(form.getMatter(), content.matter());
        form.fillPapers(content.papers());
        if (content.requester() != null) {
            form.reception.fill(content.requester());
        }
        content.parties().forEach(party -> form.parties.add(fields(party)));
        form.growParties();
        return form;
    }

    /** Adds an empty row. */
    void growParties() {
        parties.add(new PartyFields());
    }

    private static PartyFields fields(PartyNow now) {
        Party party = now.party();
        return PartyFields.onRecord(
                Objects.requireNonNull(now.id()),
                MatterRole.valueOf(party.role()),
                party.fullName(),
                party.birthYear());
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

    public RequesterFields getReception() {
        return reception;
    }

    public void setReception(RequesterFields reception) {
        this.reception = reception;
    }

    public List<PartyFields> getParties() {
        return parties;
    }

    public void setParties(List<PartyFields> parties) {
        this.parties = parties;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
