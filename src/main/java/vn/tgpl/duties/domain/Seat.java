package vn.tgpl.duties.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a duty lies.
 *
 * @param centre null of a department
 */
record Seat(UUID office, @Nullable UUID centre, @Nullable String province) {}
