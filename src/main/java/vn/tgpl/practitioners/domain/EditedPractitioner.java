package vn.tgpl.practitioners.domain;

import vn.tgpl.practitioners.PractitionerId;

/** A practitioner as he stands in the form; the version goes with the edit. */
public record EditedPractitioner(PractitionerId id, long version, PractitionerDetails details) {}
