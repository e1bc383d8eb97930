package vn.tgpl.people.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.web.NameText;
import vn.tgpl.shared.CitizenCard;
import vn.tgpl.shared.Sex;

/** What was typed of a person. */
public class PersonFields extends SafetyFields {

    @NotBlank
    @Size(max = 200)
    @NameText
    private @Nullable String fullName;

    @Size(max = 30)
    private @Nullable String nationalId;

    @Size(max = 30)
    private @Nullable String oldIdNumber;

    @Size(max = 30)
    private @Nullable String birth;

    private @Nullable Sex sex;

    @Size(max = 20)
    private @Nullable String ethnicityCode;

    @Size(max = 20)
    private @Nullable String provinceCode;

    @Size(max = 20)
    private @Nullable String communeCode;

    @Size(max = 100)
    private @Nullable String village;

    @Size(max = 300)
    private @Nullable String addressLine;

    @Size(max = 30)
    private @Nullable String phone;

    @Size(max = 1000)
    private @Nullable String contactNote;

    /** Takes over what is on record. */
    public void fill(PersonFacts facts, @Nullable String province) {
        fullName = facts.fullName();
        nationalId = facts.nationalId() == null ? null : facts.nationalId().value();
        oldIdNumber = facts.oldIdNumber();
        birth = facts.birth() == null ? null : facts.birth().display();
        sex = facts.sex();
        ethnicityCode = facts.ethnicityCode();
        provinceCode = province;
        communeCode = facts.communeCode();
        village = facts.village();
        addressLine = facts.addressLine();
        phone = facts.phone() == null ? null : facts.phone().display();
        fill(facts.safety());
        contactNote = facts.contactNote();
    }

    /** Takes over what a citizen card tells; the address stands in one line. */
    void fill(CitizenCard card) {
        fullName = card.fullName();
        nationalId = card.nationalId().value();
        oldIdNumber = card.formerNumber();
        birth = card.birth().display();
        sex = card.sex();
        addressLine = card.residence();
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable String getNationalId() {
        return nationalId;
    }

    public void setNationalId(@Nullable String nationalId) {
        this.nationalId = nationalId;
    }

    public @Nullable String getOldIdNumber() {
        return oldIdNumber;
    }

    public void setOldIdNumber(@Nullable String oldIdNumber) {
        this.oldIdNumber = oldIdNumber;
    }

    public @Nullable String getBirth() {
        return birth;
    }

    public void setBirth(@Nullable String birth) {
        this.birth = birth;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable String getEthnicityCode() {
        return ethnicityCode;
    }

    public void setEthnicityCode(@Nullable String ethnicityCode) {
        this.ethnicityCode = ethnicityCode;
    }

    public @Nullable String getProvinceCode() {
        return provinceCode;
    }

    public void setProvinceCode(@Nullable String provinceCode) {
        this.provinceCode = provinceCode;
    }

    public @Nullable String getCommuneCode() {
        return communeCode;
    }

    public void setCommuneCode(@Nullable String communeCode) {
        this.communeCode = communeCode;
    }

    public @Nullable String getVillage() {
        return village;
    }

    public void setVillage(@Nullable String village) {
        this.village = village;
    }

    public @Nullable String getAddressLine() {
        return addressLine;
    }

    public void setAddressLine(@Nullable String addressLine) {
        this.addressLine = addressLine;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getContactNote() {
        return contactNote;
    }

    public void setContactNote(@Nullable String contactNote) {
        this.contactNote = contactNote;
    }
}
