package vn.tgpl.platform;

/** What was enciphered does not open: with another key, at another place, or changed. */
public class SecretUnreadable extends Exception {}
