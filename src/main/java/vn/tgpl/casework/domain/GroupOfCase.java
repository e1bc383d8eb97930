package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;

/** A group of Luật TGPL Đ7 the beneficiary was in on the day of acceptance. */
@Embeddable
record GroupOfCase(String groupCode, boolean principal) {}
