package vn.tgpl.offices.domain;

import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.OfficeId;

/**
 * Writes down an office that is not known yet.
 *
 * @param id minted when the form was shown, so that the same form makes one office however often it is sent
 */
public record AddOffice(OfficeId id, OfficeKind kind, OfficeFacts facts) {}
