package vn.tgpl.practitioners.domain;

import vn.tgpl.practitioners.PractitionerId;

/** Corrects a practitioner as he was when the editor saw him. */
public record ChangePractitioner(PractitionerId id, long version, PractitionerDetails details) {}
