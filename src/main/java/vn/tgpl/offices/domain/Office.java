package vn.tgpl.offices.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.tgpl.offices.BranchOpened;
import vn.tgpl.offices.OfficeChanged;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeLeft;
import vn.tgpl.offices.OfficeMoved;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** An office with the days of its existence. It is never deleted: old cases name it. */
@Entity
@Table(schema = "offices", name = "office")
class Office extends AbstractAggregateRoot<Office> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OfficeId id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OfficeKind kind;

    private String name;
    private String abbreviation;
    private @Nullable String provinceCode;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable OfficeId parent;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "successor_id"))
    private @Nullable OfficeId successor;

    private @Nullable String address;
    private @Nullable String phone;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Office() {}

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    private Office(OfficeId id, OfficeKind kind) {
        this.id = id;
        this.kind = kind;
    }

    static Office add(OfficeId id, OfficeKind kind, OfficeFacts facts, Actor by) {
        Office office = new Office(id, kind);
        office.edit(facts, by);
        if (kind == OfficeKind.BRANCH) {
            office.registerEvent(new BranchOpened(
                    id,
                    Objects.requireNonNull(facts.parent()),
                    Objects.requireNonNull(facts.provinceCode()),
                    facts.from(),
                    by));
        }
        return office;
    }

    final void edit(OfficeFacts facts, Actor by) {
        if (version != null
                && !(Objects.equals(parent, facts.parent()) && Objects.equals(provinceCode, facts.provinceCode()))) {
            registerEvent(new OfficeMoved(id));
        }
        if (version != null && !(Objects.equals(successor, facts.successor()) && Objects.equals(validTo, facts.to()))) {
            registerEvent(new OfficeLeft(
                    id,
                    Stream.of(successor, facts.successor())
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    by.id()));
        }
        OfficeChanged changed = version == null
                ? new OfficeChanged(id, true, null, by)
                : new OfficeChanged(id, false, facts().changesTo(facts).written(), by);
        name = facts.name();
        abbreviation = facts.abbreviation();
        provinceCode = facts.provinceCode();
        parent = facts.parent();
        successor = facts.successor();
        address = facts.address();
        phone = facts.phone();
        validFrom = facts.from();
        validTo = facts.to();
        registerEvent(changed);
    }

    OfficeId id() {
        return id;
    }

    OfficeKind kind() {
        return kind;
    }

    OfficeFacts facts() {
        return new OfficeFacts(name, abbreviation, provinceCode, parent, address, phone, validFrom, validTo, successor);
    }

    @Nullable
    Long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Office office && id.equals(office.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Office[" + id + "]";
    }
}
