package vn.tgpl.shared;

import org.jspecify.annotations.Nullable;

/** A refusal by the domain. Each subclass is named by what is wrong, and that name is its message key. */
public abstract class DomainException extends RuntimeException {

    /** How the refusal is answered. */
    public enum Kind {
        NOT_FOUND,
        CONFLICT,
        REFUSED
    }

    private final Kind kind;
    private final transient Object[] args;

    protected DomainException(Kind kind, Object... args) {
        this.kind = kind;
        this.args = args.clone();
    }

    public Kind kind() {
        return kind;
    }

    /** Arguments of the message, in its order. */
    public Object[] args() {
        return args.clone();
    }

    /** {@code casework.error.CaseAlreadyClosed} for {@code vn.tgpl.casework.domain.CaseAlreadyClosed}. */
    public String messageKey() {
        String module = getClass().getPackageName().split("\\.", -1)[2];
        return module + ".error." + getClass().getSimpleName();
    }

    /** The form field at which the refusal is shown; none when it concerns the whole form. */
    public @Nullable String field() {
        return null;
    }

    /** The key alone: arguments may name people and do not belong in a log. */
    @Override
    public String getMessage() {
        return messageKey();
    }
}
