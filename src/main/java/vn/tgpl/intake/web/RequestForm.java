package vn.tgpl.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.ResidenceTold;
import vn.tgpl.people.form.PartyFields;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.platform.web.Drafted;

/** The form of a new request. Its id is minted when it is shown and travels with it. */
@Drafted(namedBy = "person.fullName")
class RequestForm extends MatterForm {

    private static final int ROWS_AT_FIRST = 3;

    @NotNull
    private @Nullable UUID requestId;

    @Size(max = 1000)
    private @Nullable String card;

    @Size(max = 20)
    private @Nullable String presetProvince;

    private @Nullable UUID knownId;

    private @Nullable Long knownVersion;

    @Valid
    private ReceptionFields reception = new ReceptionFields();

    @Valid
    private PersonFields person = new PersonFields();

    private List<@Valid PartyFields> parties = new ArrayList<>();

    static RequestForm blank() {
        RequestForm form = new RequestForm();
        form.requestId = RequestId.next().value();
        form.growParties();
        return form;
    }

    /** Begins with a province whose communes can be chosen at once, though nobody has told it. */
    void preset(@Nullable String province) {
        presetProvince = province;
        person.setProvinceCode(province);
    }

    /** What was told of where the person resides. */
    ResidenceTold residence() {
        return new ResidenceTold(
                presetProvince,
                person.getProvinceCode(),
                person.getCommuneCode(),
                person.getAddressLine() == null ? person.getVillage() : person.getAddressLine(),
                knownId != null);
    }

    /** Adds rows until some stand empty. */
    void growParties() {
        do {
            parties.add(new PartyFields());
        } while (parties.size() < ROWS_AT_FIRST);
    }

    RequestId id() {
        return new RequestId(Objects.requireNonNull(requestId));
    }

    public @Nullable UUID getRequestId() {
        return requestId;
    }

    public void setRequestId(@Nullable UUID requestId) {
        this.requestId = requestId;
    }

    public @Nullable String getCard() {
        return card;
    }

    public void setCard(@Nullable String card) {
        this.card = card;
    }

    public @Nullable String getPresetProvince() {
        return presetProvince;
    }

    public void setPresetProvince(@Nullable String presetProvince) {
        this.presetProvince = presetProvince;
    }

    public @Nullable UUID getKnownId() {
        return knownId;
    }

    public void setKnownId(@Nullable UUID knownId) {
        this.knownId = knownId;
    }

    public @Nullable Long getKnownVersion() {
        return knownVersion;
    }

    public void setKnownVersion(@Nullable Long knownVersion) {
        this.knownVersion = knownVersion;
    }

    public ReceptionFields getReception() {
        return reception;
    }

    public void setReception(ReceptionFields reception) {
        this.reception = reception;
    }

    public PersonFields getPerson() {
        return person;
    }

    public void setPerson(PersonFields person) {
        this.person = person;
    }

    public List<PartyFields> getParties() {
        return parties;
    }

    public void setParties(List<PartyFields> parties) {
        this.parties = parties;
    }
}
