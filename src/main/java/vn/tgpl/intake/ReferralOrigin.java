package vn.tgpl.intake;

/**
 * Where a request came from.
 *
 * @param code the number on the sender's receipt
 * @param senderOffice name of the agency
 * @param href the page of the referral
 */
public record ReferralOrigin(String code, String senderOffice, String href) {}
