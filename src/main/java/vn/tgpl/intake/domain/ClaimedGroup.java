package vn.tgpl.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A group the beneficiary is said to belong to. */
@Embeddable
record ClaimedGroup(@Column(name = "group_code") String code, boolean principal) {}
