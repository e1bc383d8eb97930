package vn.tgpl.platform;

/** A choice in a list: the value sent and the text shown. */
public record Option(String value, String label) {}
