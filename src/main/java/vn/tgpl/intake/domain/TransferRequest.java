package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.DisclosureBasis;
import vn.tgpl.shared.OfficeId;

/**
 * Passes a request to the organisation that is competent (Luật TGPL Đ35): a centre on record, or another one by its name.
 *
 * @param toOffice null for an organisation that is not on record
 * @param toOrganisation its name, null for a centre on record
 * @param basis on what it rests that data of the beneficiary leave the centre
 */
public record TransferRequest(
        RequestId id,
        @Nullable OfficeId toOffice,
        @Nullable String toOrganisation,
        String reason,
        DisclosureBasis basis) {}
