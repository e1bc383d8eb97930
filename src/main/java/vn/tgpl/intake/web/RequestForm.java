package vn.tgpl.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.form.PartyFields;
import vn.tgpl.people.form.PersonFields;

/** The form of a new request. Its id is minted when it is shown and travels with it. */
class RequestForm extends PapersForm {

    private static final int ROWS_AT_FIRST = 3;

    @NotNull
    private @Nullable UUID requestId;

    @Size(max = 1000)
    private @Nullable String card;

    private @Nullable UUID knownId;

    private @Nullable Long knownVersion;

    @Valid
    private ReceptionFields reception = new ReceptionFields();

    @Valid
    private PersonFields person = new PersonFields();

    private List<String> groups = new ArrayList<>();

    @Size(max = 40)
    private @Nullable String principalGroup;

    @Valid
    private MatterFields matter = new MatterFields();

    @Valid
    private List<PartyFields> parties = new ArrayList<>();

    static RequestForm blank() {
        RequestForm form = new RequestForm();
        form.requestId = RequestId.next().value();
        form.growParties();
        return form;
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

    /** The group that is to count in statistics: the one named, or else the first chosen. */
    @Nullable
    String principal() {
        List<String> codes = groups.stream().filter(Objects::nonNull).toList();
        return Optional.ofNullable(principalGroup)
                .filter(codes::contains)
                .orElseGet(() -> codes.isEmpty() ? null : codes.get(0));
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

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }

    public @Nullable String getPrincipalGroup() {
        return principalGroup;
    }

    public void setPrincipalGroup(@Nullable String principalGroup) {
        this.principalGroup = principalGroup;
    }

    public MatterFields getMatter() {
        return matter;
    }

    public void setMatter(MatterFields matter) {
        this.matter = matter;
    }

    public List<PartyFields> getParties() {
        return parties;
    }

    public void setParties(List<PartyFields> parties) {
        this.parties = parties;
    }
}
