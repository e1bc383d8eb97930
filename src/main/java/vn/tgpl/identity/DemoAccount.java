package vn.tgpl.identity;

/** An account of the practice installation, as the sign-in page shows it. */
public record DemoAccount(String username, String label) {}
