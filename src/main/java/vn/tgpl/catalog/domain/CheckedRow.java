package vn.tgpl.catalog.domain;

import vn.tgpl.catalog.CommuneView;

/** A row that can be taken over, and what that would do. */
public record CheckedRow(int number, CommuneView commune, Change change) {}
