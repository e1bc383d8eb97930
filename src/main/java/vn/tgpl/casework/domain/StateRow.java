package vn.tgpl.casework.domain;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row that is written once. Its id is known beforehand, so newness is remembered, not guessed. */
@MappedSuperclass
abstract class StateRow<I> implements Persistable<I> {

    @Transient
    private boolean stored;

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostPersist
    @PostLoad
    void markStored() {
        stored = true;
    }

    @Override
    public abstract I getId();

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StateRow<?> row && row.getClass() == getClass() && getId().equals(row.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + getId() + "]";
    }
}
