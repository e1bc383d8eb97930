package vn.tgpl.intake;

/**
 * Where a request came from.
 *
 * @param code the number on the sender's receipt
 * @param senderOffice name of the agency
 * @param transferred whether it is a request that another centre passed on
 * @param href the page of the referral
 */
public record ReferralOrigin(String code, String senderOffice, boolean transferred, String href) {}
