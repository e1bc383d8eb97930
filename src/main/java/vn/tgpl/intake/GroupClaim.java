package vn.tgpl.intake;

/**
 * A group of Luật TGPL Đ7 the beneficiary belongs to.
 *
 * @param principal whether statistics count the person in this group
 */
public record GroupClaim(String code, boolean principal) {}
