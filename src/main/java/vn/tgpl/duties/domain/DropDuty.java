package vn.tgpl.duties.domain;

import vn.tgpl.duties.DutyId;

/**
 * Lets a duty go without being met.
 *
 * @param version of the duty its sender saw
 */
public record DropDuty(DutyId id, String reason, long version) {}
