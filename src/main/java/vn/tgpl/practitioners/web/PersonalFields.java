package vn.tgpl.practitioners.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.platform.web.NameText;
import vn.tgpl.practitioners.domain.PersonalDetails;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;
import vn.tgpl.shared.TypedDate;

/** Who a practitioner is, as typed; the number stays out of the form, for screens show it masked. */
class PersonalFields {

    @NotBlank
    @Size(max = 120)
    @NameText
    private @Nullable String fullName;

    private @Nullable Sex sex;

    @Size(max = 30)
    private @Nullable String birth;

    @Size(max = 30)
    private @Nullable String nationalId;

    @Size(max = 30)
    private @Nullable String phone;

    @PastOrPresent
    private @Nullable LocalDate advisingSince;

    static PersonalFields of(PersonalDetails person) {
        PersonalFields fields = new PersonalFields();
        fields.fullName = person.fullName();
        fields.sex = person.sex();
        fields.birth = person.birth() == null ? null : person.birth().display();
        fields.phone = person.phone() == null ? null : person.phone().display();
        fields.advisingSince = person.advisingSince();
        return fields;
    }

    /** Whoever needs experience tells since when he has it (Luật TGPL 2017 Đ17 k1 d). */
    void requireExperience(Errors errors) {
        if (advisingSince == null && !errors.hasFieldErrors("person.advisingSince")) {
            errors.rejectValue("person.advisingSince", "practitioners.form.advisingSince.needed");
        }
    }

    void check(LocalDate today, Errors errors) {
        if (birth != null && BirthDate.parse(birth, today).isEmpty()) {
            TypedDate.notInCalendar(birth)
                    .ifPresentOrElse(
                            day -> errors.rejectValue(
                                    "person.birth", "validation.notInCalendar", new Object[] {day}, null),
                            () -> errors.rejectValue("person.birth", "practitioners.form.birth.wrong"));
        }
        if (nationalId != null && NationalId.parse(nationalId).isEmpty()) {
            errors.rejectValue("person.nationalId", "practitioners.form.nationalId.wrong");
        }
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            errors.rejectValue("person.phone", "practitioners.form.phone.wrong");
        }
    }

    PersonalDetails details(LocalDate today) {
        return new PersonalDetails(
                Objects.requireNonNull(fullName),
                sex,
                BirthDate.parse(birth, today).orElse(null),
                NationalId.parse(nationalId).orElse(null),
                PhoneNumber.parse(phone).orElse(null),
                advisingSince);
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable String getBirth() {
        return birth;
    }

    public void setBirth(@Nullable String birth) {
        this.birth = birth;
    }

    public @Nullable String getNationalId() {
        return nationalId;
    }

    public void setNationalId(@Nullable String nationalId) {
        this.nationalId = nationalId;
    }

    public @Nullable LocalDate getAdvisingSince() {
        return advisingSince;
    }

    public void setAdvisingSince(@Nullable LocalDate advisingSince) {
        this.advisingSince = advisingSince;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }
}
