package vn.tgpl.identity.domain;

import java.util.Set;
import vn.tgpl.shared.OfficeId;

/** Lets a person in. */
public record OpenAccount(String username, String displayName, OfficeId office, Set<String> roles) {}
