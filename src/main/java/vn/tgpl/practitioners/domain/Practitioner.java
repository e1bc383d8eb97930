package vn.tgpl.practitioners.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** Somebody who performs legal aid for a centre. */
@Entity
@Table(schema = "practitioners", name = "practitioner")
class Practitioner {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PractitionerId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "office_id"))
    private OfficeId office;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
    private OfficeId centre;

    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private PractitionerKind kind;

    private String fullName;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Embedded
    private @Nullable BirthDate birth;

    private @Nullable String nationalId;

    @Embedded
    private Card card;

    @ElementCollection
    @CollectionTable(schema = "practitioners", name = "contract", joinColumns = @JoinColumn(name = "practitioner_id"))
    private Set<EnteredTerm> contracts = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "practitioners", name = "suspension", joinColumns = @JoinColumn(name = "practitioner_id"))
    private Set<EnteredTerm> suspensions = new HashSet<>();

    private @Nullable String languages;

    private @Nullable String phone;

    private @Nullable LocalDate advisingSince;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable ActorId account;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Practitioner() {}

    @SuppressWarnings("NullAway.Init") // the details are set by change
    Practitioner(
            PractitionerId id,
            OfficeId centre,
            String provinceCode,
            PractitionerDetails details,
            ActorId by,
            Instant now) {
        this.id = id;
        this.centre = centre;
        this.provinceCode = provinceCode;
        change(details, by, now);
    }

    void moveTo(OfficeId centre, String provinceCode) {
        this.centre = centre;
        this.provinceCode = provinceCode;
    }

    final void change(PractitionerDetails details, ActorId by, Instant now) {
        office = details.office();
        kind = details.kind();
        identify(details.person());
        card = details.card();
        EnteredTerm.change(contracts, details.contracts(), by, now);
        EnteredTerm.change(suspensions, details.suspensions(), by, now);
        languages = details.languages();
        account = details.account();
    }

    private void identify(PersonalDetails person) {
        fullName = person.fullName();
        sex = person.sex();
        birth = person.birth();
        nationalId =
                person.nationalId() == null ? nationalId : person.nationalId().value();
        phone = person.phone() == null ? null : person.phone().value();
        advisingSince = person.advisingSince();
    }

    PractitionerId id() {
        return id;
    }

    OfficeId centre() {
        return centre;
    }

    @Nullable
    CardWithdrawal withdrawal() {
        return card.withdrawal();
    }

    @Nullable
    ActorId account() {
        return account;
    }

    Ownership ownership() {
        return new Ownership(office, centre, provinceCode, Set.of());
    }

    boolean isAt(long seen) {
        return version != null && version == seen;
    }

    EditedPractitioner edited() {
        return new EditedPractitioner(id, version == null ? 0 : version, details());
    }

    /** Who he is, as it is on record. */
    PersonalDetails person() {
        return new PersonalDetails(
                fullName,
                sex,
                birth,
                NationalId.parse(nationalId).orElse(null),
                PhoneNumber.parse(phone).orElse(null),
                advisingSince);
    }

    private PractitionerDetails details() {
        return new PractitionerDetails(
                kind,
                office,
                person(),
                card,
                EnteredTerm.terms(contracts),
                EnteredTerm.terms(suspensions),
                languages,
                account);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Practitioner practitioner && id.equals(practitioner.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Practitioner[" + id + "]";
    }
}
