package vn.tgpl.platform.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How the owner of the database signs in, who alone changes its schema. */
record OwnerDetails(String getJdbcUrl, String getUsername, String getPassword) implements FlywayConnectionDetails {}
