package vn.tgpl.offices.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.domain.AddOffice;
import vn.tgpl.offices.domain.OfficeFacts;
import vn.tgpl.offices.domain.StoredOffice;
import vn.tgpl.platform.web.NameText;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Fields of an office, new or old. */
class OfficeForm {

    private @Nullable UUID id;

    @NotBlank
    @Size(max = 200)
    @NameText
    private @Nullable String name;

    @NotBlank
    @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,11}", message = "{offices.abbreviation.pattern}")
    private @Nullable String abbreviation;

    private @Nullable String provinceCode;
    private @Nullable UUID parent;

    @Size(max = 300)
    private @Nullable String address;

    @Size(max = 60)
    private @Nullable String phone;

    @NotNull
    @SuppressWarnings("MultipleNullnessAnnotations") // null until validated
    private @Nullable LocalDate from;

    private @Nullable LocalDate to;
    private @Nullable UUID successor;
    private @Nullable Long version;

    static OfficeForm blank() {
        OfficeForm form = new OfficeForm();
        form.id = TimeOrderedId.next();
        return form;
    }

    static OfficeForm of(StoredOffice office) {
        OfficeFacts facts = office.facts();
        OfficeForm form = new OfficeForm();
        form.name = facts.name();
        form.abbreviation = facts.abbreviation();
        form.provinceCode = facts.provinceCode();
        form.parent = facts.parent() == null ? null : facts.parent().value();
        form.address = facts.address();
        form.phone = facts.phone();
        form.from = facts.from();
        form.to = facts.to();
        form.successor = facts.successor() == null ? null : facts.successor().value();
        form.version = office.version();
        return form;
    }

    /** The office to be; a form that came without the id it was shown with makes another one each time. */
    AddOffice command(OfficeKind kind) {
        return new AddOffice(new OfficeId(id == null ? TimeOrderedId.next() : id), kind, facts());
    }

    OfficeFacts facts() {
        return new OfficeFacts(
                Objects.requireNonNull(name),
                Objects.requireNonNull(abbreviation),
                provinceCode,
                id(parent),
                address,
                phone,
                Objects.requireNonNull(from),
                to,
                id(successor));
    }

    private static @Nullable OfficeId id(@Nullable UUID value) {
        return value == null ? null : new OfficeId(value);
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAbbreviation() {
        return abbreviation;
    }

    public void setAbbreviation(@Nullable String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public @Nullable String getProvinceCode() {
        return provinceCode;
    }

    public void setProvinceCode(@Nullable String provinceCode) {
        this.provinceCode = provinceCode;
    }

    public @Nullable UUID getParent() {
        return parent;
    }

    public void setParent(@Nullable UUID parent) {
        this.parent = parent;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable UUID getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable UUID successor) {
        this.successor = successor;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
