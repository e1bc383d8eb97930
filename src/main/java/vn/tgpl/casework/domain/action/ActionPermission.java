package vn.tgpl.casework.domain.action;

import org.jspecify.annotations.Nullable;

/**
 * Whether an action is permitted.
 *
 * @param obstacle why not, null when it is
 */
public record ActionPermission(CaseAction action, @Nullable WhyNot obstacle) {

    public boolean granted() {
        return obstacle == null;
    }
}
