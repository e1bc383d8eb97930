package vn.tgpl.catalog.domain;

import vn.tgpl.shared.DateRange;

/** A village that is an especially difficult area for some days. */
record ListedVillage(VillageName name, DateRange validity) {}
