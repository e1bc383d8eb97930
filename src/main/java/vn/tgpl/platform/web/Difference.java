package vn.tgpl.platform.web;

/**
 * What a stale form would overwrite.
 *
 * @param label the field
 * @param stored what somebody else stored there meanwhile
 */
public record Difference(String label, String stored) {}
