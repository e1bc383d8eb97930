package vn.tgpl.casework.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.Capacity;
import vn.tgpl.casework.domain.RegisterExecutor;
import vn.tgpl.casework.domain.RegisterExecutor.ForWhom;
import vn.tgpl.catalog.AuthorityKind;

/** A letter of registration with the authority that conducts the proceedings, as typed. */
abstract class RegistrationLetterForm extends SeenForm {

    private @Nullable AuthorityKind authorityKind;

    @Size(max = 200)
    private @Nullable String authority;

    private @Nullable String stageCode;

    private @Nullable Capacity capacity;

    private List<UUID> persons = new ArrayList<>();

    private Map<String, @Nullable Capacity> capacities = new LinkedHashMap<>();

    private @Nullable LocalDate sentOn;

    private boolean kindConfirmed;
    private boolean stageConfirmed;

    /** What no letter can go without. */
    void checkLetter(Errors errors) {
        require(stageCode, "stageCode", "NotBlank", errors);
        require(authorityKind, "authorityKind", "NotNull", errors);
        require(authority, "authority", "NotBlank", errors);
        require(sentOn, "sentOn", "NotNull", errors);
    }

    private static void require(@Nullable Object typed, String field, String rule, Errors errors) {
        boolean missing = typed == null || (typed instanceof String text && text.isBlank());
        if (missing && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "jakarta.validation.constraints." + rule + ".message");
        }
    }

    /** @param id the one the letter will have */
    RegisterExecutor letter(CaseId caseId, UUID id) {
        return new RegisterExecutor(
                caseId,
                id,
                Objects.requireNonNull(authorityKind),
                Objects.requireNonNull(authority),
                Objects.requireNonNull(stageCode),
                new ForWhom(new HashSet<>(persons), capacity, told()),
                Objects.requireNonNull(sentOn),
                kindConfirmed,
                stageConfirmed);
    }

    /** Of those for whom one of their own is chosen, by their records. */
    private Map<UUID, Capacity> told() {
        Map<UUID, Capacity> told = new HashMap<>();
        persons.forEach(person -> {
            Capacity chosen = capacities.get(person.toString());
            if (chosen != null) {
                told.put(person, chosen);
            }
        });
        return told;
    }

    public @Nullable AuthorityKind getAuthorityKind() {
        return authorityKind;
    }

    public void setAuthorityKind(@Nullable AuthorityKind authorityKind) {
        this.authorityKind = authorityKind;
    }

    public @Nullable String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String authority) {
        this.authority = authority;
    }

    public @Nullable String getStageCode() {
        return stageCode;
    }

    public void setStageCode(@Nullable String stageCode) {
        this.stageCode = stageCode;
    }

    public @Nullable Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Capacity capacity) {
        this.capacity = capacity;
    }

    public List<UUID> getPersons() {
        return persons;
    }

    public void setPersons(@Nullable List<UUID> persons) {
        this.persons = persons == null ? new ArrayList<>() : new ArrayList<>(persons);
    }

    public Map<String, @Nullable Capacity> getCapacities() {
        return capacities;
    }

    public void setCapacities(Map<String, @Nullable Capacity> capacities) {
        this.capacities = capacities;
    }

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(@Nullable LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public boolean isKindConfirmed() {
        return kindConfirmed;
    }

    public void setKindConfirmed(boolean kindConfirmed) {
        this.kindConfirmed = kindConfirmed;
    }

    public boolean isStageConfirmed() {
        return stageConfirmed;
    }

    public void setStageConfirmed(boolean stageConfirmed) {
        this.stageConfirmed = stageConfirmed;
    }
}
