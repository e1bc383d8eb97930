package vn.tgpl.offices.domain;

import vn.tgpl.offices.OfficeKind;

/** Writes down an office that is not known yet. */
public record AddOffice(OfficeKind kind, OfficeFacts facts) {}
