package vn.tgpl.catalog.domain;

import vn.tgpl.catalog.CommuneView;

/** A commune with the source it was taken from. */
public record CommuneRow(CommuneView commune, String source) {}
