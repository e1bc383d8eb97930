package vn.tgpl.calendar.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A holiday or a swapped day. */
@Entity
@Table(schema = "calendar", name = "special_day")
class SpecialDay {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SpecialDayId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private SpecialDayFacts facts;

    @SuppressWarnings("NullAway.Init")
    protected SpecialDay() {}

    SpecialDay(SpecialDayId id, SpecialDayFacts facts) {
        this.id = id;
        this.facts = checked(facts);
    }

    void state(SpecialDayFacts stated) {
        facts = checked(stated);
    }

    static void requirePossible(SpecialDayFacts stated) {
        if (stated.makesWeekdayWorked()) {
            throw new WeekdayIsWorkedAnyway();
        }
    }

    private static SpecialDayFacts checked(SpecialDayFacts stated) {
        requirePossible(stated);
        return stated;
    }

    SpecialDayId id() {
        return id;
    }

    LocalDate day() {
        return facts.day();
    }

    boolean isAt(long expectedVersion) {
        return version != null && version == expectedVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpecialDay that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SpecialDay[" + id + "]";
    }
}
