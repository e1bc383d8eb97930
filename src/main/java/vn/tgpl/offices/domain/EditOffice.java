package vn.tgpl.offices.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;

/**
 * Changes what is written down of an office.
 *
 * @param version state of the office that the editor saw
 */
public record EditOffice(OfficeId office, @Nullable Long version, OfficeFacts facts) {}
