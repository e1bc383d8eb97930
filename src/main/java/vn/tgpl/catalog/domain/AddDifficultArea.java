package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DateRange;

/** Lists a commune as an area of especially difficult conditions, by the document that says so. */
public record AddDifficultArea(String communeCode, DateRange validity, String source) {}
