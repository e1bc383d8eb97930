package vn.tgpl.catalog.domain;

import vn.tgpl.catalog.CodeView;

/**
 * A code as it is edited.
 *
 * @param order its place in the list; codes stand in ascending order
 */
public record CodeRow(CodeView code, int order, long version) {}
