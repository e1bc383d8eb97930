package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.domain.AddCode;

/** A code to be added to a list, as typed. */
class NewCodeForm extends CodeFields {

    @NotBlank
    @Pattern(regexp = "[A-Z0-9_]{2,40}", message = "{catalog.group.code.pattern}")
    private @Nullable String code;

    /** All, unless the list tells them apart and has them asked. */
    @NotEmpty
    private Set<FormOfAid> forms = EnumSet.allOf(FormOfAid.class);

    /** Offered for every form of aid from today on, behind all others. */
    static NewCodeForm blank(int last, LocalDate today) {
        NewCodeForm form = new NewCodeForm();
        form.setOrder(last + 10);
        form.setFrom(today);
        return form;
    }

    AddCode toCommand(CodeList list) {
        return new AddCode(list, Objects.requireNonNull(code), wording(), forms, getMarks(), place(), why());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public Set<FormOfAid> getForms() {
        return forms;
    }

    public void setForms(Set<FormOfAid> forms) {
        this.forms = forms;
    }
}
