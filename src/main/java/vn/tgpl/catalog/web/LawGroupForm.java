package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.catalog.domain.GroupWording;

/** What is typed of a group of a draft. */
class LawGroupForm extends CriteriaFields {

    private static final int EMPTY_SETS = 2;

    private long version;

    @NotBlank
    @Pattern(regexp = "[A-Z0-9_]{2,40}", message = "{catalog.group.code.pattern}")
    private @Nullable String code;

    @NotBlank
    @Size(max = 500)
    private @Nullable String label;

    @Size(max = 1000)
    private @Nullable String scopeNote;

    @NotBlank
    @Size(max = 300)
    private @Nullable String legalReference;

    @NotBlank
    @Size(max = 300)
    private @Nullable String paperReference;

    @NotNull
    private @Nullable Certainty certainty;

    private List<String> absorbs = new ArrayList<>();

    private List<PaperSetFields> alternatives = new ArrayList<>();

    static LawGroupForm blank(long version) {
        LawGroupForm form = new LawGroupForm();
        form.version = version;
        form.certainty = Certainty.UNCONFIRMED;
        form.growAlternatives();
        return form;
    }

    static LawGroupForm of(EligibilityGroupView group, long version) {
        LawGroupForm form = new LawGroupForm();
        form.version = version;
        form.code = group.code();
        form.label = group.label();
        form.scopeNote = group.scopeNote();
        form.legalReference = group.legalReference();
        form.paperReference = group.paperReference();
        form.certainty = group.certainty();
        form.show(group);
        form.absorbs = group.absorbs().stream().sorted().toList();
        group.alternatives()
                .forEach(set -> form.alternatives.add(
                        PaperSetFields.of(set.stream().map(PaperView::code).toList())));
        form.growAlternatives();
        return form;
    }

    /** Leaves room for further sets of papers. */
    void growAlternatives() {
        for (int empty = 0; empty < EMPTY_SETS; empty++) {
            alternatives.add(new PaperSetFields());
        }
    }

    GroupWording toWording() {
        return new GroupWording(
                Objects.requireNonNull(code),
                Objects.requireNonNull(label),
                isRequiresHardship(),
                scopeNote,
                Objects.requireNonNull(legalReference),
                Objects.requireNonNull(paperReference),
                Objects.requireNonNull(certainty),
                isSensitive(),
                criteria(),
                Set.copyOf(absorbs),
                alternatives.stream().map(PaperSetFields::chosen).toList());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public @Nullable String getScopeNote() {
        return scopeNote;
    }

    public void setScopeNote(@Nullable String scopeNote) {
        this.scopeNote = scopeNote;
    }

    public @Nullable String getLegalReference() {
        return legalReference;
    }

    public void setLegalReference(@Nullable String legalReference) {
        this.legalReference = legalReference;
    }

    public @Nullable String getPaperReference() {
        return paperReference;
    }

    public void setPaperReference(@Nullable String paperReference) {
        this.paperReference = paperReference;
    }

    public @Nullable Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable Certainty certainty) {
        this.certainty = certainty;
    }

    public List<String> getAbsorbs() {
        return absorbs;
    }

    public void setAbsorbs(List<String> absorbs) {
        this.absorbs = absorbs;
    }

    public List<PaperSetFields> getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(List<PaperSetFields> alternatives) {
        this.alternatives = alternatives;
    }
}
