package vn.tgpl.people.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** Somebody a centre knows. */
@Entity
@Table(schema = "people", name = "person")
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "office_id"))
    private OfficeId office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
    private OfficeId centre;

    @Column(name = "province_code")
    private String province;

    private String fullName;
    private @Nullable String nationalId;
    private @Nullable String oldIdNumber;
    private @Nullable Integer birthYear;
    private @Nullable LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String ethnicityCode;
    private @Nullable String residenceProvinceCode;
    private @Nullable String communeCode;
    private @Nullable String village;
    private @Nullable String addressLine;
    private @Nullable String phone;
    private @Nullable Boolean phoneSafe;
    private @Nullable Boolean addressSafe;
    private @Nullable String safetyReason;
    private @Nullable String contactNote;

    @SuppressWarnings("UnusedVariable") // read by SQL only
    private Instant createdAt;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by SQL only
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private ActorId createdBy;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // state() assigns the rest
    Person(PersonId id, KeptBy keeper, PersonFacts facts, Instant createdAt, ActorId createdBy) {
        this.id = id;
        this.office = keeper.office();
        this.centre = keeper.centre();
        this.province = keeper.province();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        state(facts);
    }

    final void state(PersonFacts facts) {
        fullName = facts.fullName();
        nationalId = facts.nationalId() == null ? null : facts.nationalId().value();
        oldIdNumber = facts.oldIdNumber();
        birthYear = facts.birth() == null ? null : (Integer) facts.birth().year();
        birthDate = facts.birth() == null ? null : facts.birth().day();
        sex = facts.sex();
        ethnicityCode = facts.ethnicityCode();
        residenceProvinceCode = facts.provinceCode();
        communeCode = facts.communeCode();
        village = facts.village();
        addressLine = facts.addressLine();
        phone = facts.phone() == null ? null : facts.phone().value();
        phoneSafe = facts.safety().phone();
        addressSafe = facts.safety().address();
        safetyReason = facts.safety().reason();
        contactNote = facts.contactNote();
    }

    PersonFacts facts() {
        return new PersonFacts(
                fullName,
                nationalId == null ? null : new NationalId(nationalId),
                oldIdNumber,
                birthYear == null ? null : new BirthDate(birthYear, birthDate),
                sex,
                ethnicityCode,
                residenceProvinceCode,
                communeCode,
                village,
                addressLine,
                phone == null ? null : new PhoneNumber(phone),
                new ContactSafety(phoneSafe, addressSafe, safetyReason),
                contactNote);
    }

    PersonId id() {
        return id;
    }

    OfficeId centre() {
        return centre;
    }

    boolean isAt(long expectedVersion) {
        return version != null && version == expectedVersion;
    }

    PersonView view() {
        return new PersonView(
                id, version == null ? 0 : version, facts(), new Ownership(office, centre, province, Set.of()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
